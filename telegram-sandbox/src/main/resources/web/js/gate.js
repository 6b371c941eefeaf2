import * as api from './api.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { GENERAL, isPrivate, mayWriteIn, placeOf } from './state.js';

/**
 * What stands in the way of writing: a blocked bot, a closed topic. `bar` goes above the
 * input of those who may write all the same, `el` in the place of it.
 */
export function gate(view) {
  const el = h('div', { class: 'gate', testid: 'composer-gate', hidden: true });
  const bar = h('div', { class: 'closed-bar', testid: 'topic-closed', hidden: true });
  let drawn = '';

  /** True where nothing can be written. */
  function update() {
    const blocked = isPrivate(view.chat) && Boolean(view.person.blocked_bot);
    const place = placeOf(view.chat, view.thread);
    const closed = Boolean(place?.closed);
    const shut = blocked || (closed && !mayWriteIn(view.chat, view.viewer, view.thread));
    const now = JSON.stringify([blocked, closed, shut, place?.message_thread_id, view.viewer]);
    if (now !== drawn) draw({ blocked, closed, shut, place });
    drawn = now;
    return shut;
  }

  function draw({ blocked, closed, shut, place }) {
    el.hidden = !shut;
    bar.hidden = shut || !closed;
    fill(el, blocked ? unblock() : shut && notice(t('closedToYou')));
    fill(
      bar,
      !bar.hidden && [
        notice(t('topicClosed')),
        place.message_thread_id !== GENERAL && reopen(place),
      ],
    );
  }

  const notice = (words) => h('p', { class: 'gate-words' }, icon('lock', 16), h('span', {}, words));

  const unblock = () =>
    h(
      'button',
      {
        type: 'button',
        class: 'gate-button',
        testid: 'unblock',
        onclick: () => view.setBlocked(false),
      },
      t('unblock'),
    );

  const reopen = (topic) =>
    h(
      'button',
      {
        type: 'button',
        class: 'gate-reopen',
        testid: 'topic-reopen',
        onclick: () =>
          view.attempt(
            api.topicAction(view.viewer, view.chat.id, topic.message_thread_id, 'reopen'),
          ),
      },
      t('reopen'),
    );

  return { el, bar, update };
}
