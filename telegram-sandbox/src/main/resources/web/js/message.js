import { h, cls } from './dom.js';
import { avatar, colourOf } from './avatar.js';
import { formatted } from './entities.js';
import { icon, ticks } from './icons.js';
import { fullTime, t, time } from './i18n.js';
import { inlineKeyboard } from './keyboard.js';
import { albumNode, mediaKind, mediaNode, summary, urlOf } from './media.js';
import { fullName, isPrivate, store } from './state.js';
import { topicIcon } from './topic-icon.js';

const LONG_PRESS_MS = 450;
const VISUAL = new Set(['photo', 'video', 'animation']);

/**
 * One bubble. `item` is what the list made of the messages: `messages` (several for an
 * album), `first` and `last` in a run of one sender, `topic` when it has to be named.
 */
export function messageNode(item, view) {
  const message = item.messages[0];
  const worded = item.messages.find((m) => m.text || m.caption) ?? message;
  const group = !isPrivate(view.chat);
  const frameless =
    !worded.text && !worded.caption && /^(sticker|video_note)$/.test(mediaKind(message) ?? '');
  const node = h(
    'div',
    {
      class: cls(
        'message',
        item.out ? 'out' : 'in',
        item.first && 'first',
        item.last && 'last',
        group && !item.out && 'with-avatar',
        frameless && 'frameless',
      ),
      testid: 'message',
      data: { messageId: message.message_id },
      tabindex: '-1',
      role: 'article',
      'aria-label': `${fullName(senderOf(message))}, ${time(message.date)}`,
      oncontextmenu: (event) => openMenu(event, worded, view),
      onpointerdown: (event) => onLongPress(event, () => view.menu(worded, event)),
      ondblclick: (event) => {
        if (event.target.closest('button, a, .file, audio, video')) return;
        getSelection()?.removeAllRanges();
        view.reply(message);
      },
    },
    h('div', { class: 'stack' }, bubble(item, worded, view, group), inlineKeyboard(worded, view)),
  );
  return node;
}

export const senderOf = (message) =>
  message.sender_chat ?? message.from ?? { id: 0, first_name: '' };

function bubble(item, worded, view, group) {
  const [message] = item.messages;
  const visual = VISUAL.has(mediaKind(message));
  const words = worded.text ?? worded.caption;
  const body = words ? textNode(worded, view) : null;
  const parts = [
    heading(item, view),
    forwardLine(message),
    quote(message, view),
    item.messages.length > 1 ? albumNode(item.messages) : mediaNode(message),
    body,
  ];
  if (!words && !mediaKind(message) && parts.every((part) => !part)) {
    parts.push(h('span', { class: 'unsupported' }, t('unsupported')));
  }
  const onPicture = visual && !words && !worded._reactions?.length;
  return h(
    'div',
    {
      class: cls(
        'bubble',
        visual && 'with-picture',
        visual && !parts[0] && !parts[1] && !parts[2] && 'picture-first',
        onPicture && 'meta-on-picture',
        !words && !visual && 'meta-below',
      ),
    },
    parts,
    reactions(item.messages, view),
    meta(worded, item),
    group && !item.out && item.last && avatar(senderOf(message), 's', 'message-avatar'),
    h(
      'button',
      {
        type: 'button',
        class: 'message-menu',
        'aria-label': t('messageMenu'),
        tabindex: '-1',
        onclick: (event) => openMenu(event, worded, view),
      },
      icon('down', 16),
    ),
  );
}

function openMenu(event, message, view) {
  if (event.type === 'contextmenu' && event.target.closest('a')) return;
  event.preventDefault();
  view.menu(message, event);
}

/** Not every phone has a context menu event, so a long touch is timed here. */
function onLongPress(event, run) {
  if (event.pointerType !== 'touch' || event.target.closest('button, a, audio, video')) return;
  const stop = new AbortController();
  const timer = setTimeout(run, LONG_PRESS_MS);
  for (const name of ['pointerup', 'pointercancel', 'pointermove']) {
    addEventListener(
      name,
      () => {
        clearTimeout(timer);
        stop.abort();
      },
      { signal: stop.signal },
    );
  }
}

function heading(item, view) {
  const sender = senderOf(item.messages[0]);
  const named = !isPrivate(view.chat) && !item.out && item.first;
  if (!named && !item.topic) return null;
  return h(
    'div',
    { class: 'heading' },
    named &&
      h(
        'span',
        {
          class: cls(
            'sender',
            sender.id === store.bot.id ? 'sender-bot' : `name-${colourOf(sender.id)}`,
          ),
        },
        fullName(sender),
      ),
    item.topic &&
      h(
        'button',
        {
          type: 'button',
          class: 'topic-chip',
          'aria-label': t('openTopic', { name: item.topic.name }),
          onclick: () => view.openTopic(item.topic.message_thread_id),
        },
        topicIcon(item.topic, 15),
        h('span', {}, item.topic.name),
      ),
  );
}

function forwardLine(message) {
  const origin = message.forward_origin;
  if (origin) {
    const name =
      fullName(origin.sender_user ?? origin.sender_chat ?? origin.chat) ||
      origin.sender_user_name ||
      '';
    return h('div', { class: 'forwarded' }, t('forwarded', { name }));
  }
  return message.via_bot
    ? h('div', { class: 'forwarded' }, t('via', { name: message.via_bot.username }))
    : null;
}

function quote(message, view) {
  const to = message.reply_to_message;
  if (!to || to.forum_topic_created) return null;
  const sender = senderOf(to);
  const thumbnail = to.photo ? (urlOf(to) ?? view.fileUrl(to.message_id)) : null;
  return h(
    'button',
    {
      type: 'button',
      class: cls(
        'reply-quote',
        sender.id === store.bot.id ? 'quote-bot' : `quote-${colourOf(sender.id)}`,
      ),
      onclick: () => view.jump(to.message_id),
    },
    thumbnail && h('img', { src: thumbnail, alt: '', class: 'reply-thumbnail' }),
    h(
      'span',
      { class: 'reply-words' },
      h('span', { class: 'reply-name' }, fullName(sender)),
      h('span', { class: 'reply-text' }, message.quote?.text ?? summary(to)),
    ),
  );
}

function textNode(message, view) {
  const entities = message.text ? message.entities : message.caption_entities;
  return h(
    'div',
    { class: 'words' },
    h(
      'span',
      { class: 'text', testid: 'message-text', dir: 'auto' },
      formatted(message.text ?? message.caption, entities, (link) => view.link(link)),
    ),
    h('span', { class: 'meta-space', 'aria-hidden': 'true', data: { meta: metaWords(message) } }),
  );
}

/** The same words as in the corner, unseen at the end of the text: they keep its place free. */
const metaWords = (message) =>
  [message.edit_date && t('edited'), time(message.date)].filter(Boolean).join(' ');

function meta(message, item) {
  return h(
    'span',
    { class: 'meta', title: fullTime(message.date) },
    message.edit_date && h('span', { class: 'edited', testid: 'message-edited' }, t('edited')),
    h('time', { dateTime: new Date(message.date * 1000).toISOString() }, time(message.date)),
    item.out && ticks(item.seen ? 2 : 1),
  );
}

function reactions(messages, view) {
  const byEmoji = new Map();
  for (const { emoji, from } of messages.flatMap((message) => message._reactions ?? [])) {
    byEmoji.set(emoji, [...(byEmoji.get(emoji) ?? []), typeof from === 'object' ? from?.id : from]);
  }
  if (byEmoji.size === 0) return null;
  return h(
    'div',
    { class: 'reactions' },
    [...byEmoji].map(([emoji, from]) => {
      const mine = from.includes(view.viewer);
      return h(
        'button',
        {
          type: 'button',
          class: cls('reaction', mine && 'mine'),
          testid: 'reaction',
          'aria-label': `${t('react', { emoji })}: ${from.length}`,
          'aria-pressed': String(mine),
          onclick: () => view.react(messages[0], mine ? null : emoji),
        },
        h('span', { class: 'reaction-emoji' }, emoji),
        from
          .map((id) => (id === store.bot.id ? store.bot : store.people.get(id)))
          .filter(Boolean)
          .slice(0, 3)
          .map((who) => avatar(who, 'xs')),
        from.length > 3 && String(from.length),
      );
    }),
  );
}
