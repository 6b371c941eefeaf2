import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { currentLanguage, day, t } from './i18n.js';
import { messageNode, senderOf } from './message.js';
import { isWaiting } from './presses.js';
import { serviceText } from './service.js';
import { ALL, GENERAL, conversation, isPrivate, isShown, threadOf, topicOf } from './state.js';

const RUN_SECONDS = 10 * 60;
const NEAR_END_PX = 80;

/** The scrolling part of a chat. It keeps the nodes of messages that did not change. */
export function messageList(view) {
  const inner = h('div', { class: 'messages-inner', role: 'log', 'aria-label': t('messages') });
  const scroller = h(
    'div',
    { class: 'messages', tabindex: '0', onscroll: onScroll, onkeydown: onKey },
    inner,
  );
  const news = h('span', { class: 'badge', hidden: true });
  const toEnd = h(
    'button',
    {
      type: 'button',
      class: 'to-end',
      hidden: true,
      'aria-label': t('toBottom'),
      onclick: () => scrollToEnd('smooth'),
    },
    icon('down', 22),
    news,
  );
  const el = h('div', { class: 'messages-frame' }, scroller, toEnd);
  let nodes = new Map();
  let sticky = true;
  let shown = '';
  let lastTop = 0;
  let missed = 0;

  new ResizeObserver(() => sticky && scrollToEnd()).observe(inner);
  new ResizeObserver(() => sticky && scrollToEnd()).observe(scroller);

  function update() {
    const { messages, loaded } = conversation(view.chat.id, view.viewer);
    const place = `${view.viewer}:${view.chat.id}:${view.thread}`;
    if (place !== shown) {
      shown = place;
      nodes = new Map();
      sticky = true;
      inner.replaceChildren();
    }
    const items = itemsOf(messages.filter(inThread), view);
    if (items.length === 0) {
      nodes = new Map();
      fill(inner, loaded ? view.empty() : null);
      return;
    }
    const fresh = new Map();
    const ordered = items.map((item) => {
      const old = nodes.get(item.key);
      const node = old?.signature === item.signature ? old.node : nodeOf(item);
      fresh.set(item.key, { signature: item.signature, node });
      return node;
    });
    const added = items.filter((item) => item.kind === 'message' && !nodes.has(item.key)).length;
    missed = sticky ? 0 : missed + added;
    showMissed();
    nodes = fresh;
    arrange(ordered);
    if (sticky) scrollToEnd();
  }

  const inThread = (message) => isShown(view.chat, view.thread, message);

  function nodeOf(item) {
    if (item.kind === 'day') return h('div', { class: 'day' }, h('span', {}, item.text));
    if (item.kind !== 'service') return messageNode(item, view);
    return h(
      'div',
      {
        class: 'service',
        data: { messageId: item.messages[0].message_id },
        testid: 'service-message',
      },
      h('span', {}, item.text),
    );
  }

  /** Moves as little as it can: focus, selection and playing media survive an update. */
  function arrange(ordered) {
    const focus = focused();
    const keep = new Set(ordered);
    for (const child of [...inner.childNodes]) if (!keep.has(child)) child.remove();
    let at = inner.firstChild;
    for (const node of ordered) {
      if (node === at) at = at.nextSibling;
      else inner.insertBefore(node, at);
    }
    focus();
  }

  /** A pressed button is drawn anew, as is its message; whoever works by keyboard stays on it. */
  function focused() {
    const active = inner.contains(document.activeElement) ? document.activeElement : null;
    const id = active?.closest('.message')?.dataset.messageId;
    const data = active?.dataset.callbackData;
    return () => {
      if (id == null || active.isConnected) return;
      const message = inner.querySelector(`.message[data-message-id="${id}"]`);
      const button = [...(message?.querySelectorAll('.inline-button') ?? [])].find(
        (b) => b.dataset.callbackData === data,
      );
      (data != null && button ? button : message)?.focus({ preventScroll: true });
    };
  }

  function scrollToEnd(behavior = 'instant') {
    scroller.scrollTo({ top: scroller.scrollHeight, behavior });
  }

  function onScroll() {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    // Only a move upwards leaves the end: a picture that has just loaded moves it away as well.
    if (left < NEAR_END_PX) {
      sticky = true;
      missed = 0;
      showMissed();
    }
    if (left >= NEAR_END_PX && scroller.scrollTop < lastTop) sticky = false;
    lastTop = scroller.scrollTop;
    toEnd.hidden = left < 240;
  }

  function showMissed() {
    news.hidden = missed === 0;
    news.textContent = String(missed);
    toEnd.setAttribute(
      'aria-label',
      missed > 0 ? `${t('toBottom')}: ${t('unread', { count: missed })}` : t('toBottom'),
    );
  }

  function onKey(event) {
    const focused = event.target.closest('.message');
    if (focused && event.target === focused && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      focused.querySelector('.message-menu')?.click();
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const all = [...inner.querySelectorAll('.message')];
    const step = event.key === 'ArrowUp' ? -1 : 1;
    const next = focused ? all[all.indexOf(focused) + step] : all[all.length - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls to a message and lights it up; false when it is not in this list. */
  function jump(messageId) {
    const inside = inner.querySelector(`[data-message-id="${messageId}"]`);
    const node = inside?.closest('.message, .service');
    if (!node) return false;
    sticky = false;
    node.scrollIntoView({ block: 'center', behavior: 'smooth' });
    node.classList.remove('lit');
    requestAnimationFrame(() => node.classList.add('lit'));
    setTimeout(() => node.classList.remove('lit'), 1800);
    return true;
  }

  return {
    el,
    update,
    jump,
    scrollToEnd: () => {
      sticky = true;
      scrollToEnd();
    },
  };
}

function itemsOf(messages, view) {
  const items = [];
  const lastOfOthers = messages.findLastIndex(
    (m) => senderOf(m).id !== view.viewer && !serviceText(m),
  );
  messages.forEach((message, index) => {
    const previous = items[items.length - 1];
    const date = new Date(message.date * 1000).toDateString();
    if (previous?.date !== date)
      items.push({ kind: 'day', key: `day ${date}`, text: day(message.date), date });
    const text = serviceText(
      message,
      view.thread === ALL ? topicOf(view.chat, threadOf(view.chat, message)) : null,
    );
    if (text) {
      items.push({
        kind: 'service',
        key: `m${message.message_id}`,
        messages: [message],
        text,
        date,
      });
      return;
    }
    const before = items[items.length - 1];
    const album = message.media_group_id;
    if (album && before.album === album && before.sender === senderOf(message).id) {
      before.messages.push(message);
      return;
    }
    const thread = threadOf(view.chat, message);
    items.push({
      kind: 'message',
      key: `m${message.message_id}`,
      messages: [message],
      date,
      album,
      thread,
      sender: senderOf(message).id,
      out: senderOf(message).id === view.viewer,
      seen: index < lastOfOthers,
    });
  });
  markRuns(items, view);
  for (const item of items) item.signature = signatureOf(item, view);
  return items;
}

function markRuns(items, view) {
  items.forEach((item, index) => {
    if (item.kind !== 'message') return;
    item.first = !joined(items[index - 1], item);
    item.last = !joined(item, items[index + 1]);
    const labelled =
      view.thread === ALL && item.thread != null && item.thread !== GENERAL && item.first;
    item.topic = labelled ? topicOf(view.chat, item.thread) : null;
  });
}

function joined(a, b) {
  return (
    a?.kind === 'message' &&
    b?.kind === 'message' &&
    a.sender === b.sender &&
    a.thread === b.thread &&
    b.messages[0].date - a.messages[a.messages.length - 1].date < RUN_SECONDS
  );
}

function signatureOf(item, view) {
  const waits = item.messages
    ?.flatMap((m) => m.reply_markup?.inline_keyboard?.flat() ?? [])
    .filter((b) =>
      isWaiting(view.viewer, view.chat.id, item.messages[0].message_id, b.callback_data),
    )
    .map((b) => b.callback_data);
  return JSON.stringify([item, waits, currentLanguage(), isPrivate(view.chat)]);
}
