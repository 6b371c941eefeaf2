import * as api from './api.js';
import * as presses from './presses.js';
import * as state from './state.js';

let interrupted = false;

/** Follows the sandbox's event stream; after a break everything is fetched anew. */
export function followEvents(isOpen) {
  const stream = api.events();
  stream.onmessage = (event) => handle(JSON.parse(event.data), isOpen);
  stream.onopen = () => {
    if (interrupted) state.refreshAll();
    interrupted = false;
    state.emit('connection', { lost: false });
  };
  stream.onerror = () => {
    interrupted = true;
    state.emit('connection', { lost: true });
    if (stream.readyState !== EventSource.CLOSED) return;
    setTimeout(() => followEvents(isOpen), 2000);
  };
}

function handle(event, isOpen) {
  const chat = event.chat_id;
  switch (event.type) {
    case 'message':
      state.setTyping(chat, false);
      state.refreshChat(chat);
      if (event.message) countUnread(chat, event.message, isOpen);
      if (needsState(event.message)) state.refreshState();
      if (event.message?.migrate_to_chat_id) {
        state.emit('migrated', { from: chat, to: event.message.migrate_to_chat_id });
      }
      break;
    case 'edit':
    case 'delete':
    case 'reaction':
      state.refreshChat(chat);
      break;
    case 'typing':
      if (event.person_id == null) state.setTyping(chat, true);
      break;
    case 'callback_answer':
      presses.answered(event);
      state.emit('answer', event);
      break;
    default:
      state.refreshState();
      if (chat != null) state.refreshChat(chat);
  }
}

const STATE_CHANGES =
  /^(forum_topic|general_forum|migrate|new_chat|left_chat|group_chat|supergroup)/;

function needsState(message) {
  return Object.keys(message ?? {}).some((field) => STATE_CHANGES.test(field));
}

/** The first message of a new group comes before its members are known. */
async function countUnread(chatId, message, isOpen) {
  if (!state.store.chats.has(chatId)) await state.loadState().catch(() => {});
  const chat = state.store.chats.get(chatId);
  if (!chat) return;
  const thread = state.threadOf(chat, message);
  const readers = state.isPrivate(chat) ? [chat.id] : (chat.members ?? []);
  for (const person of readers) {
    if (message.from?.id === person || isOpen(person, chatId, thread)) continue;
    state.addUnread(person, chatId, thread);
  }
}
