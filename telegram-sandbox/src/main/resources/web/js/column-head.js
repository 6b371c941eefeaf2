import * as api from './api.js';
import { avatar, chatAvatar, chatTitle } from './avatar.js';
import * as dialogs from './dialogs.js';
import { cls, fill, h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { openMenu } from './menu.js';
import {
  ALL,
  LIST,
  chatsOf,
  fullName,
  isPrivate,
  isTyping,
  placeOf,
  store,
  unreadCount,
} from './state.js';
import { topicIcon } from './topic-icon.js';
import { forumEntries, newTopic, topicEntries } from './topic-menu.js';

/** Whose phone it is, that person's chats, and the head of the open chat. */
export function columnHead(view) {
  const owner = h('div', { class: 'owner' });
  const head = h('header', { class: 'chat-head' });
  let ownerDrawn = '';
  let headDrawn = '';

  /** Drawn only when something changed, so an open list of people is not closed by a message. */
  function update() {
    const chats = chatsOf(view.viewer);
    const forOwner = JSON.stringify([
      [...store.people.values()],
      view.viewer,
      view.chat.id,
      store.bot,
      chats.map((chat) => [chat.id, chat.title, unreadCount(view.viewer, chat.id)]),
    ]);
    const forHead = JSON.stringify([
      view.person,
      view.chat,
      view.thread,
      store.bot,
      isTyping(view.chat.id),
    ]);
    if (forOwner !== ownerDrawn) drawOwner();
    if (forHead !== headDrawn) drawHead();
    ownerDrawn = forOwner;
    headDrawn = forHead;
  }

  function drawOwner() {
    const focused = owner.contains(document.activeElement) && document.activeElement.dataset.chatId;
    const select = h(
      'select',
      {
        class: 'person-select',
        testid: 'column-person',
        'aria-label': t('person'),
        onchange: () => view.openPerson(Number(select.value)),
      },
      [...store.people.values()].map((person) =>
        h(
          'option',
          { value: String(person.id), selected: person.id === view.viewer },
          fullName(person),
        ),
      ),
    );
    fill(
      owner,
      h(
        'label',
        { class: 'person' },
        avatar(view.person, 's'),
        select,
        icon('down', 16),
        h(
          'span',
          { class: 'person-language', title: t('personLanguage') },
          view.person.language_code ?? '',
        ),
      ),
      h(
        'div',
        { class: 'chats', role: 'tablist', 'aria-label': t('chats') },
        chatsOf(view.viewer).map(chatTab),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button small',
          'aria-label': t('closeColumn'),
          title: t('closeColumn'),
          testid: 'column-close',
          onclick: () => view.close(),
        },
        icon('close', 17),
      ),
    );
    if (focused) owner.querySelector(`[data-chat-id="${focused}"]`)?.focus();
  }

  function chatTab(chat) {
    const open = chat.id === view.chat.id;
    const count = unreadCount(view.viewer, chat.id);
    return h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: cls('chat-tab', open && 'open'),
        testid: 'column-chat',
        'aria-selected': String(open),
        data: { chatId: chat.id },
        title: chatTitle(chat),
        onclick: () => view.openChat(chat.id),
      },
      chatAvatar(chat, 'xs'),
      h('span', { class: 'chat-tab-name' }, chatTitle(chat)),
      count > 0 &&
        h(
          'span',
          { class: 'badge', testid: 'unread', 'aria-label': t('unread', { count }) },
          count,
        ),
    );
  }

  function drawHead() {
    const topic = placeOf(view.chat, view.thread);
    const title = topic?.name ?? chatTitle(view.chat);
    fill(
      head,
      view.chat.is_forum &&
        view.thread !== LIST &&
        button('back', t('backToTopics'), 'topic-back', () => view.back(), 'back'),
      topic
        ? h('span', { class: 'head-icon' }, topicIcon(topic, 34))
        : chatAvatar(view.chat, 'm'),
      h(
        'div',
        { class: 'chat-about' },
        h('h2', { class: 'chat-title', testid: 'chat-title', title }, title),
        h('p', { class: cls('chat-status', isTyping(view.chat.id) && 'typing') }, status(topic)),
      ),
      view.thread === LIST && button('add', t('newTopic'), 'new-topic', () => newTopic(view)),
      button('more', t('chatMenu'), 'chat-menu', (event) =>
        openMenu(event.currentTarget, entries(topic)),
      ),
    );
  }

  function button(name, label, testid, onclick, extra = '') {
    return h(
      'button',
      {
        type: 'button',
        class: cls('icon-button', extra),
        'aria-label': label,
        title: label,
        testid,
        'aria-haspopup': name === 'more' ? 'menu' : null,
        onclick,
      },
      icon(name, 22),
    );
  }

  function status(topic) {
    if (isTyping(view.chat.id))
      return [
        t('typing'),
        h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
      ];
    if (isPrivate(view.chat)) return view.person.blocked_bot ? t('blocked') : t('bot');
    const members = t('members', { count: (view.chat.members?.length ?? 0) + 1 });
    const where = topic ? chatTitle(view.chat) : view.thread === ALL ? t('allTopics') : null;
    return [where, topic?.closed ? t('topicClosed') : null, members].filter(Boolean).join(' · ');
  }

  function entries(topic) {
    const { chat } = view;
    if (isPrivate(chat)) {
      return view.person.blocked_bot
        ? [
            {
              icon: 'unlock',
              label: t('unblock'),
              testid: 'menu-unblock',
              run: () => view.setBlocked(false),
            },
          ]
        : [
            {
              icon: 'block',
              label: t('block'),
              testid: 'menu-block',
              danger: true,
              run: () => view.setBlocked(true),
            },
          ];
    }
    return [
      {
        icon: 'person',
        label: t('addMember'),
        testid: 'menu-add-member',
        run: () => dialogs.addMember(chat),
      },
      ...forumEntries(view),
      ...topicEntries(view, topic),
      chat.type === 'supergroup' && {
        icon: 'layers',
        label: t(chat.is_forum ? 'forumOff' : 'forumOn'),
        testid: 'menu-forum',
        run: () => view.attempt(api.setForum(chat.id, !chat.is_forum)),
      },
      chat.type === 'group' && {
        icon: 'up',
        label: t('migrate'),
        testid: 'menu-migrate',
        run: () => view.attempt(api.migrate(chat.id)),
      },
    ];
  }

  return { elements: [owner, head], update };
}
