import { cls, fill, h } from './dom.js';
import { icon, topicIcon } from './icons.js';
import { t } from './i18n.js';
import { GENERAL, unreadCount } from './state.js';

/** A forum's topics: beside the messages when there is room, as tabs above them when not. */
export function topicList(view) {
  const el = h('nav', { class: 'topics', 'aria-label': t('topics'), testid: 'topics' });

  let shown;

  function update() {
    el.hidden = !view.chat.is_forum;
    if (el.hidden) return;
    const topics = [...(view.chat.topics ?? [])]
      .filter((topic) => topic.message_thread_id !== GENERAL)
      .sort(
        (a, b) => Number(a.closed) - Number(b.closed) || b.message_thread_id - a.message_thread_id,
      );
    const focused = el.contains(document.activeElement)
      ? document.activeElement.dataset.thread
      : null;
    const scrolled = [el.scrollLeft, el.scrollTop];
    fill(
      el,
      entry(null, icon('layers', 19), t('allTopics')),
      entry(GENERAL, icon('hash', 19), t('general')),
      topics.map((topic) =>
        entry(topic.message_thread_id, topicIcon(topic, 22), topic.name, topic.closed),
      ),
    );
    [el.scrollLeft, el.scrollTop] = scrolled;
    if (view.thread !== shown) showChosen();
    shown = view.thread;
    if (focused != null) el.querySelector(`[data-thread="${focused}"]`)?.focus();
  }

  function showChosen() {
    const chosen = el.querySelector('.chosen');
    if (!chosen) return;
    const { left, top, right, bottom } = el.getBoundingClientRect();
    const box = chosen.getBoundingClientRect();
    el.scrollLeft += Math.min(0, box.left - left - 24) || Math.max(0, box.right - right + 24);
    el.scrollTop += Math.min(0, box.top - top - 24) || Math.max(0, box.bottom - bottom + 24);
  }

  function entry(thread, mark, name, closed) {
    const chosen = view.thread === thread;
    const count = unreadCount(view.viewer, view.chat.id, thread ?? undefined);
    return h(
      'button',
      {
        type: 'button',
        class: cls('topic', chosen && 'chosen', closed && 'closed'),
        testid: 'topic',
        title: name,
        'aria-current': chosen ? 'true' : null,
        data: { thread: thread ?? 'all' },
        onclick: () => view.openTopic(thread),
      },
      mark,
      h('span', { class: 'topic-name' }, name),
      closed &&
        h(
          'span',
          { class: 'topic-lock', role: 'img', 'aria-label': t('topicClosed') },
          icon('lock', 13),
        ),
      thread != null &&
        count > 0 &&
        h('span', { class: 'badge', 'aria-label': t('unread', { count }) }, count),
    );
  }

  return { el, update };
}
