import * as api from './api.js';
import { emit } from './state.js';

// A pressed button waits until the bot answers its callback query, as Telegram's does.
const GIVE_UP_MS = 15_000;
const waiting = new Map();
const answeredEarly = new Set();

const keyOf = (person, chat, message, data) => `${person}|${chat}|${message}|${data}`;

export const isWaiting = (person, chat, message, data) =>
  waiting.has(keyOf(person, chat, message, data));

export async function press(person, chat, message, data) {
  const key = keyOf(person, chat, message, data);
  if (waiting.has(key)) return;
  const entry = { person, chat, message, query: null };
  entry.timer = setTimeout(() => settle(key), GIVE_UP_MS);
  waiting.set(key, entry);
  emit('pending', { chat });
  try {
    const answer = await api.press(person, chat, message, data);
    entry.query = answer?.callback_query_id ?? null;
    if (answeredEarly.delete(entry.query)) settle(key);
  } catch (failure) {
    settle(key);
    throw failure;
  }
}

/** Ends the wait that this `callback_answer` event belongs to. */
export function answered(event) {
  const query = event.callback_query_id;
  const mine = [...waiting].filter(
    ([, e]) => event.person_id == null || e.person === event.person_id,
  );
  const exact = query == null ? undefined : mine.find(([, e]) => e.query === query);
  if (exact) {
    settle(exact[0]);
    return;
  }
  const unnamed = mine.filter(([, e]) => e.query == null || query == null);
  const fits = unnamed.find(([, e]) => event.message_id == null || e.message === event.message_id);
  if (fits && (query == null || unnamed.length === 1)) settle(fits[0]);
  else if (query != null && unnamed.length > 0) answeredEarly.add(query);
}

function settle(key) {
  const entry = waiting.get(key);
  if (!entry) return;
  clearTimeout(entry.timer);
  waiting.delete(key);
  emit('pending', { chat: entry.chat });
}
