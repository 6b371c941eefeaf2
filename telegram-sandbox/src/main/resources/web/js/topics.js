import { cls, fill, h } from './dom.js';
import { icon } from './icons.js';
import { t, when } from './i18n.js';
import { summary } from './media.js';
import { openMenu } from './menu.js';
import { senderOf } from './message.js';
import { serviceText } from './service.js';
import { GENERAL, conversation, fullName, isBot, threadOf, topicsOf, unreadCount } from './state.js';
import { topicIcon } from './topic-icon.js';
import { topicEntries } from './topic-menu.js';

/**
 * A forum's topics: beside the messages when there is room, a screen of their own when not.
 * The one spoken in last stands first, closed ones stand last.
 */
export function topicList(view) {
  const el = h('nav', {
    class: 'topics',
    'aria-label': t('topics'),
    testid: 'topics',
    onkeydown: onKey,
  });
  let drawn = '';
  let shown;

  function update() {
    el.hidden = !view.chat.is_forum;
    if (el.hidden) return;
    const rows = rowsOf(view);
    const now = JSON.stringify([view.viewer, view.chat.id, view.thread, rows]);
    if (now === drawn) return;
    drawn = now;
    draw(rows);
    if (view.thread !== shown) el.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
    shown = view.thread;
  }

  function draw(rows) {
    const focused = el.contains(document.activeElement)
      ? document.activeElement.dataset.thread
      : null;
    const scrolled = el.scrollTop;
    const general = rows.filter(({ thread }) => thread === GENERAL);
    const open = rows.filter(({ thread, closed }) => thread !== GENERAL && !closed);
    const closed = rows.filter((row) => row.thread !== GENERAL && row.closed);
    fill(
      el,
      [...general, ...open].map(rowNode),
      open.length + closed.length === 0 && h('p', { class: 'topics-none' }, t('noTopics')),
      closed.length > 0 && h('h3', { class: 'topics-part' }, t('closedTopics')),
      closed.map(rowNode),
    );
    el.scrollTop = scrolled;
    if (focused != null) focus(focused);
  }

  function rowNode({ thread, topic, name, closed, sender, line, date, count }) {
    const chosen = view.thread === thread;
    return h(
      'button',
      {
        type: 'button',
        class: cls('topic', chosen && 'chosen', closed && 'closed'),
        testid: 'topic',
        title: name,
        'aria-current': chosen ? 'true' : null,
        data: { thread },
        onclick: () => view.openTopic(thread),
        oncontextmenu: (event) => {
          const entries = topicEntries(view, topic).filter(Boolean);
          if (entries.length === 0) return;
          event.preventDefault();
          openMenu(event, entries);
        },
      },
      topicIcon(topic, 34),
      h(
        'span',
        { class: 'topic-words' },
        h(
          'span',
          { class: 'topic-line' },
          h('span', { class: 'topic-name', testid: 'topic-name' }, name),
          closed &&
            h(
              'span',
              { class: 'topic-lock', role: 'img', 'aria-label': t('topicClosed') },
              icon('lock', 14),
            ),
          date && h('time', { class: 'topic-time' }, date),
        ),
        h(
          'span',
          { class: 'topic-line' },
          h(
            'span',
            { class: 'topic-last', testid: 'topic-last' },
            sender && h('span', { class: 'topic-sender' }, `${sender}: `),
            line,
          ),
          count > 0 &&
            h(
              'span',
              { class: 'badge', testid: 'topic-unread', 'aria-label': t('unread', { count }) },
              count,
            ),
        ),
      ),
    );
  }

  function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const rows = [...el.querySelectorAll('.topic')];
    const next = rows[rows.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  const focus = (thread) => el.querySelector(`[data-thread="${thread}"]`)?.focus();

  return { el, update, focus };
}

function rowsOf(view) {
  const last = new Map();
  for (const message of conversation(view.chat.id, view.viewer).messages) {
    last.set(threadOf(view.chat, message), message);
  }
  const newest = (topic) => last.get(topic.message_thread_id)?.message_id ?? 0;
  return topicsOf(view.chat)
    .sort((a, b) => newest(b) - newest(a))
    .map((topic) => rowOf(view, topic, last.get(topic.message_thread_id)));
}

function rowOf(view, topic, message) {
  const thread = topic.message_thread_id;
  const service = message && (message.forum_topic_created ? t('topicCreated') : serviceText(message));
  return {
    thread,
    topic,
    name: topic.name,
    closed: Boolean(topic.closed),
    sender: message && !service ? senderName(message, view) : '',
    line: message ? (service ?? summary(message)) : '',
    date: message ? when(message.date) : '',
    count: unreadCount(view.viewer, view.chat.id, thread),
  };
}

function senderName(message, view) {
  const sender = senderOf(message);
  if (sender.id === view.viewer) return t('you');
  return isBot(sender) ? fullName(sender) : (sender.first_name ?? sender.title ?? '');
}
