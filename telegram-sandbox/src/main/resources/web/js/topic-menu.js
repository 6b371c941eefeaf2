import * as api from './api.js';
import * as dialogs from './dialogs.js';
import { t } from './i18n.js';
import { ALL, GENERAL, LIST, loadState } from './state.js';

/** What can be done with one topic; nothing with General. */
export function topicEntries(view, topic) {
  if (!topic || topic.message_thread_id === GENERAL) return [];
  const act = (action) => () =>
    view.attempt(api.topicAction(view.viewer, view.chat.id, topic.message_thread_id, action));
  return [
    topic.closed
      ? { icon: 'unlock', label: t('reopenTopic'), testid: 'menu-reopen-topic', run: act('reopen') }
      : { icon: 'lock', label: t('closeTopic'), testid: 'menu-close-topic', run: act('close') },
    {
      icon: 'trash',
      label: t('deleteTopic'),
      testid: 'menu-delete-topic',
      danger: true,
      run: () => dialogs.deleteTopic(view, topic),
    },
  ];
}

/** What can be done with a forum as a whole. */
export function forumEntries(view) {
  if (!view.chat.is_forum) return [];
  const streamed = view.thread === ALL;
  return [
    { icon: 'hash', label: t('newTopic'), testid: 'menu-new-topic', run: () => newTopic(view) },
    {
      icon: streamed ? 'layers' : 'menu',
      label: t(streamed ? 'asTopics' : 'asMessages'),
      testid: 'menu-view-as',
      run: () => view.openTopic(streamed ? LIST : ALL),
    },
  ];
}

export async function newTopic(view) {
  const topic = await dialogs.newTopic(view);
  if (!topic) return;
  await loadState();
  view.openTopic(topic.message_thread_id);
}
