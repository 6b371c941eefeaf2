import { store } from './state.js';

const START = /^(?:https?:\/\/)?t\.me\/(\w+)(?:\?start=([\w-]*))?$/i;
const START_TG = /^tg:\/\/resolve\?domain=(\w+)(?:&start=([\w-]*))?$/i;
const MESSAGE = /^(?:https?:\/\/)?t\.me\/c\/(\d+)\/(\d+)(?:\/(\d+))?/i;

/** A button's address as the browser may open it; Telegram takes one without a scheme for https. */
export const outsideAddress = (url) =>
  /^(https?|tg|ton):\/\//i.test(url) ? url : `https://${url}`;

/**
 * What a link means inside Telegram: {start} opens the bot with a parameter, {chat, thread,
 * message} goes to a message. Null for links that belong to the outside.
 */
export function telegramLink(url) {
  const start = START.exec(url) ?? START_TG.exec(url);
  if (start && start[1].toLowerCase() === (store.bot.username ?? '').toLowerCase()) {
    return { start: start[2] ?? '' };
  }
  const place = MESSAGE.exec(url);
  if (!place) return null;
  const chat = Number(`-100${place[1]}`);
  return place[3]
    ? { chat, thread: Number(place[2]), message: Number(place[3]) }
    : { chat, thread: null, message: Number(place[2]) };
}
