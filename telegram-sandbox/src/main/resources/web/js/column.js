import * as api from './api.js';
import { dropZone } from './attachments.js';
import { avatar, chatAvatar } from './avatar.js';
import { columnHead } from './column-head.js';
import { composer } from './composer.js';
import { h } from './dom.js';
import { t } from './i18n.js';
import { outsideAddress, telegramLink } from './links.js';
import { messageMenu } from './message-menu.js';
import { messageList } from './message-list.js';
import { senderOf } from './message.js';
import { urlOf } from './media.js';
import { press } from './presses.js';
import * as state from './state.js';
import { toastArea } from './toasts.js';
import { topicList } from './topics.js';

/** One phone: a person, one of their chats, and everything that can be done there. */
export function createColumn({ personId, chatId, thread }, page) {
  const notices = toastArea();
  let stopWatching = () => {};
  let movedTo = null;

  const isOwn = (message) => senderOf(message).id === view.viewer;

  const view = {
    viewer: personId,
    chat: null,
    thread,
    get person() {
      return (
        state.store.people.get(view.viewer) ?? { id: view.viewer, first_name: String(view.viewer) }
      );
    },
    openPerson(id) {
      view.viewer = id;
      settle(startChat(id), null);
    },
    openChat: (id) => settle(id, null),
    openTopic,
    back: () => openTopic(state.LIST),
    close: () => page.close(column),
    fail: notices.fail,
    attempt: (promise) => promise.catch(notices.fail),
    scrollToEnd: () => list.scrollToEnd(),
    setBlocked: (blocked) => view.attempt(api.setBlocked(view.viewer, blocked)),
    reply: (message) => input.reply(message),
    react: (message, emoji) =>
      view.attempt(api.react(view.viewer, view.chat.id, message.message_id, emoji)),
    press: pressButton,
    menu: (message, at) => messageMenu(view, message, at),
    edit: (message) => input.edit(message),
    copy,
    isOwn,
    link: follow,
    jump,
    empty,
    lastOwn: () => messages().findLast((m) => isOwn(m) && m.text != null && shownHere(m)),
    fileUrl: (id) => {
      const message = messages().find((m) => m.message_id === id);
      return message ? urlOf(message) : null;
    },
  };

  const messages = () => state.conversation(view.chat.id, view.viewer).messages;
  const shownHere = (message) => state.isShown(view.chat, view.thread, message);

  view.chat = state.store.chats.get(chatId) ?? state.store.chats.get(personId);
  const head = columnHead(view);
  const topics = topicList(view);
  const list = messageList(view);
  const input = composer(view);
  const el = h(
    'section',
    { class: 'column', testid: 'column', tabindex: '-1', onkeydown: onKey },
    head.elements,
    h(
      'div',
      { class: 'chat-body' },
      topics.el,
      h('div', { class: 'chat-main' }, list.el, input.el, notices.el),
    ),
  );
  el.append(dropZone(el, (files) => input.addFiles(files)));

  const column = {
    el,
    view,
    update,
    updateMessages,
    notices,
    shows: (person, chat, inThread) =>
      person === view.viewer &&
      chat === view.chat.id &&
      (view.thread == null || view.thread === state.ALL || view.thread === inThread),
    destroy: () => stopWatching(),
    migrated(from, to) {
      if (view.chat.id !== from) return;
      movedTo = to;
      update();
    },
  };

  function settle(chat, nextThread) {
    view.chat = state.store.chats.get(chat) ?? view.chat;
    view.thread = view.chat.is_forum ? (nextThread ?? state.LIST) : null;
    stopWatching();
    stopWatching = state.watch(view.chat.id, view.viewer);
    readWhatIsShown();
    update();
    page.changed();
  }

  function readWhatIsShown() {
    if (view.thread === state.LIST) return;
    state.clearUnread(view.viewer, view.chat.id, view.thread === state.ALL ? null : view.thread);
  }

  /** Whoever came by keyboard finds the focus where they went. */
  function openTopic(next) {
    const left = view.thread;
    const focused = el.contains(document.activeElement);
    settle(view.chat.id, next);
    if (!focused) return;
    if (next === state.LIST) topics.focus(left);
    else if (matchMedia('(pointer: fine)').matches) input.focus();
  }

  function onKey(event) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (view.chat.is_forum && view.thread !== state.LIST) view.back();
  }

  function update() {
    if (movedTo != null && state.store.chats.has(movedTo)) {
      const next = movedTo;
      movedTo = null;
      settle(next, null);
      return;
    }
    view.chat =
      state.store.chats.get(view.chat.id) ?? state.store.chats.get(view.viewer) ?? view.chat;
    if (!state.chatsOf(view.viewer).some((chat) => chat.id === view.chat.id)) {
      view.chat = state.store.chats.get(view.viewer) ?? view.chat;
    }
    settleThread();
    el.setAttribute('aria-label', t('columnOf', { name: state.fullName(view.person) }));
    Object.assign(el.dataset, {
      personId: view.viewer,
      chatId: view.chat.id,
      kind: view.chat.type,
      thread: { [state.LIST]: 'list', [state.ALL]: 'all' }[view.thread] ?? view.thread ?? 'all',
    });
    el.classList.toggle('forum', Boolean(view.chat.is_forum));
    el.classList.toggle('at-list', view.thread === state.LIST);
    head.update();
    updateMessages();
  }

  /** Topics may have been switched on or off since, and the open one deleted. */
  function settleThread() {
    if (!view.chat.is_forum) {
      const wasForum = view.thread != null;
      view.thread = null;
      if (wasForum) readWhatIsShown();
    } else if (view.thread == null) view.thread = state.LIST;
    else if (view.thread > state.GENERAL && !state.topicOf(view.chat, view.thread))
      view.thread = state.LIST;
  }

  function updateMessages() {
    topics.update();
    list.update();
    input.update();
  }

  async function pressButton(message, button) {
    if (button.callback_data != null) {
      await view.attempt(
        press(view.viewer, view.chat.id, message.message_id, button.callback_data),
      );
    } else if (button.url) {
      if (!follow({ type: 'link', value: button.url }))
        window.open(outsideAddress(button.url), '_blank', 'noopener');
    } else if (button.copy_text) {
      await copy(button.copy_text.text);
    } else if (button.switch_inline_query_current_chat != null) {
      input.insert(`@${state.store.bot.username} ${button.switch_inline_query_current_chat}`);
    } else {
      notices.toast(t('unsupportedButton'));
    }
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      notices.toast(t('copied'));
    } catch {
      input.insert(text);
    }
  }

  /** True when the link was followed inside the sandbox. */
  function follow({ type, value }) {
    if (type === 'command') {
      input.sendText(value);
      return true;
    }
    const place = telegramLink(value);
    if (!place) return false;
    if (place.start != null) {
      settle(view.viewer, null);
      input.sendText(place.start ? `/start ${place.start}` : '/start');
      return true;
    }
    if (!state.chatsOf(view.viewer).some((chat) => chat.id === place.chat)) return false;
    settle(place.chat, place.thread);
    setTimeout(() => jump(place.message), 200);
    return true;
  }

  function jump(messageId) {
    if (list.jump(messageId)) return;
    const message = messages().find((m) => m.message_id === messageId);
    if (!message) {
      notices.toast(t('notFound'));
      return;
    }
    settle(view.chat.id, state.threadOf(view.chat, message));
    list.jump(messageId);
  }

  function empty() {
    if (view.thread === state.LIST) {
      return h(
        'div',
        { class: 'empty' },
        h('strong', {}, t('pickTopic')),
        h('p', {}, t('pickTopicHint')),
      );
    }
    const own = state.isPrivate(view.chat);
    return h(
      'div',
      { class: 'empty' },
      own ? avatar(state.store.bot, 'l') : chatAvatar(view.chat, 'l'),
      h('strong', {}, t(own ? 'emptyPrivate' : 'emptyGroup')),
      h('p', {}, t(own ? 'emptyPrivateHint' : 'emptyGroupHint')),
      own &&
        h(
          'button',
          {
            type: 'button',
            class: 'primary',
            testid: 'start',
            onclick: () => input.sendText('/start'),
          },
          t('start'),
        ),
    );
  }

  settle(view.chat.id, view.thread);
  return column;
}

/** A person's phone opens on their group, if they have one: that is where operators work. */
export function startChat(personId) {
  const group = state.chatsOf(personId).find((chat) => !state.isPrivate(chat));
  return group?.id ?? personId;
}
