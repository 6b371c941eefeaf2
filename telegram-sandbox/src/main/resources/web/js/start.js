import { startChat } from './column.js';
import { chatsOf, isPrivate, store } from './state.js';

/** `?columns=PERSON:CHAT[:THREAD],…`: who is shown, and where. Unknown people are left out. */
export function fromAddress(search) {
  const wanted = new URLSearchParams(search).get('columns') ?? '';
  return wanted
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [personId, chatId, thread] = part.split(':').map(Number);
      const chat = chatsOf(personId).find(({ id }) => id === chatId)?.id ?? startChat(personId);
      return { personId, chatId: chat, thread: thread || null };
    })
    .filter(({ personId }) => store.people.has(personId));
}

export function toAddress(columns) {
  const parts = columns.map(({ view }) =>
    [view.viewer, view.chat.id, view.thread].filter(Boolean).join(':'),
  );
  const url = new URL(location.href);
  url.search = parts.length > 0 ? `?columns=${parts.join(',')}` : '';
  return url.toString();
}

/** A customer and an operator: the first person without a group, the first one with. */
export function usual() {
  const people = [...store.people.keys()];
  const hasGroup = (id) => chatsOf(id).some((chat) => !isPrivate(chat));
  const customer = people.find((id) => !hasGroup(id));
  const operator = people.find(hasGroup);
  const pair = [customer, operator].filter((id) => id != null);
  const shown = pair.length === 2 ? pair : people.slice(0, 2);
  return shown.map((personId) => ({ personId, chatId: startChat(personId), thread: null }));
}
