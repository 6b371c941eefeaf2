import * as api from './api.js';
import { soon } from './dom.js';

export const GENERAL = 1;

/** What a forum shows where it shows no topic: the list of them, or all messages in one stream. */
export const LIST = 0;
export const ALL = -1;

/** What the sandbox holds, as this page last heard it. The page changes none of it by itself. */
export const store = {
  bot: { id: 0, first_name: '' },
  people: new Map(),
  chats: new Map(),
  commands: [],
  topicIcons: {},
};

const conversations = new Map();
const unread = new Map();
const typing = new Map();
const listeners = new Map();

/** Topics: `state`, `messages`, `unread`, `typing`, `answer`, `pending`, `connection`, `migrated`. */
export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, new Set());
  listeners.get(topic).add(listener);
  return () => listeners.get(topic).delete(listener);
}

export function emit(topic, detail) {
  for (const listener of [...(listeners.get(topic) ?? [])]) listener(detail);
}

export async function loadState() {
  const fresh = await api.state();
  store.bot = fresh.bot;
  store.commands = fresh.commands ?? [];
  store.topicIcons = fresh.topic_icons ?? {};
  store.people = new Map(fresh.people.map((person) => [person.id, person]));
  store.chats = new Map(fresh.chats.map((chat) => [chat.id, chat]));
  for (const person of fresh.people) {
    if (!store.chats.has(person.id)) {
      store.chats.set(person.id, {
        id: person.id,
        type: 'private',
        members: [person.id],
        topics: [],
      });
    }
  }
  emit('state');
}

export const refreshState = soon(() => loadState().catch(() => {}), 30);

export const isPrivate = (chat) => chat?.type === 'private';

/** The person's chats: the bot first, then the groups. */
export function chatsOf(personId) {
  const own = [...store.chats.values()].filter(
    (chat) => chat.id === personId || (!isPrivate(chat) && chat.members?.includes(personId)),
  );
  return own.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

export function topicOf(chat, thread) {
  return (chat?.topics ?? []).find((topic) => topic.message_thread_id === thread) ?? null;
}

/** All topics of a forum; General is one of them here, unless it is hidden. */
export function topicsOf(chat) {
  const general = chat.general ?? { name: 'General' };
  const own = [...(chat.topics ?? [])];
  return general.hidden ? own : [{ ...general, message_thread_id: GENERAL }, ...own];
}

/** The topic that is open, General too; null where none is. */
export const placeOf = (chat, thread) =>
  chat?.is_forum
    ? (topicsOf(chat).find((topic) => topic.message_thread_id === thread) ?? null)
    : null;

export const mayWriteIn = (chat, person, thread) =>
  !placeOf(chat, thread)?.closed || Boolean(chat.topic_managers?.includes(person));

/** Whether a message is among those that a forum shows now; a chat without topics shows all. */
export const isShown = (chat, thread, message) =>
  thread == null || thread === ALL || threadOf(chat, message) === thread;

/** The topic a message stands in: null outside forums, GENERAL for the general one. */
export function threadOf(chat, message) {
  if (!chat?.is_forum) return null;
  return message.is_topic_message && message.message_thread_id
    ? message.message_thread_id
    : GENERAL;
}

export function fullName(user) {
  if (!user) return '';
  return [user.first_name ?? user.title, user.last_name].filter(Boolean).join(' ');
}

export const isBot = (user) => user?.id === store.bot.id;

// --- conversations: one per chat and viewer, fetched whole, watched while a column shows them

const keyOf = (chat, viewer) => `${chat}:${viewer}`;

export function conversation(chat, viewer) {
  return conversations.get(keyOf(chat, viewer)) ?? { messages: [], keyboard: null, loaded: false };
}

export function watch(chat, viewer) {
  const key = keyOf(chat, viewer);
  let entry = conversations.get(key);
  if (!entry) {
    entry = {
      chat,
      viewer,
      messages: [],
      keyboard: null,
      loaded: false,
      watchers: 0,
      busy: false,
      again: false,
    };
    entry.refresh = soon(() => fetchMessages(entry), 15);
    conversations.set(key, entry);
  }
  entry.watchers++;
  entry.refresh();
  return () => {
    entry.watchers--;
    if (entry.watchers === 0) conversations.delete(key);
  };
}

/** One request at a time: whatever happens meanwhile is fetched by the next one. */
async function fetchMessages(entry) {
  if (entry.busy) {
    entry.again = true;
    return;
  }
  entry.busy = true;
  try {
    const answer = await api.messages(entry.chat, entry.viewer);
    entry.messages = answer.messages ?? [];
    entry.keyboard = answer.reply_keyboard ?? null;
    entry.loaded = true;
    emit('messages', { chat: entry.chat, viewer: entry.viewer });
  } catch {
    // The event stream notices a dead server and everything is fetched again when it is back.
  } finally {
    entry.busy = false;
    if (entry.again) entry.refresh();
    entry.again = false;
  }
}

export function refreshChat(chat) {
  for (const entry of conversations.values()) if (entry.chat === chat) entry.refresh();
}

export function refreshAll() {
  refreshState();
  for (const entry of conversations.values()) entry.refresh();
}

// --- unread counts, by person and chat, and by topic inside a forum

const unreadKey = (person, chat, thread) => `${person}:${chat}:${thread ?? ''}`;

/** A forum has what its topics have: the news of a deleted one are gone with it. */
export function unreadCount(person, chatId, thread = null) {
  const chat = store.chats.get(chatId);
  if (thread != null || !chat?.is_forum) return unread.get(unreadKey(person, chatId, thread)) ?? 0;
  return topicsOf(chat)
    .map((topic) => unreadCount(person, chatId, topic.message_thread_id))
    .reduce((sum, count) => sum + count, 0);
}

export function addUnread(person, chat, thread) {
  for (const key of new Set([unreadKey(person, chat), unreadKey(person, chat, thread)])) {
    unread.set(key, (unread.get(key) ?? 0) + 1);
  }
  emit('unread', { person });
}

/** Reading a topic takes its share from the chat's count; reading the chat clears its topics. */
export function clearUnread(person, chat, thread) {
  const key = unreadKey(person, chat, thread);
  const had = unread.get(key) ?? 0;
  if (had === 0) return;
  if (thread == null) {
    for (const other of [...unread.keys()]) if (other.startsWith(key)) unread.delete(other);
  } else {
    unread.delete(key);
    unread.set(unreadKey(person, chat), Math.max(0, unreadCount(person, chat) - had));
  }
  emit('unread', { person });
}

// --- typing

export const isTyping = (chat) => (typing.get(chat) ?? 0) > Date.now();

export function setTyping(chat, active) {
  if (!active && !typing.has(chat)) return;
  if (active) {
    typing.set(chat, Date.now() + 5000);
    setTimeout(() => emit('typing', { chat }), 5050);
  } else {
    typing.delete(chat);
  }
  emit('typing', { chat });
}
