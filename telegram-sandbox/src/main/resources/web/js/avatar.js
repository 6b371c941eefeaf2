import { h, cls } from './dom.js';
import { store, fullName, isPrivate } from './state.js';

const COLOURS = 7;

export const colourOf = (id) => Math.abs(Number(id) || 0) % COLOURS;

export function initials(name) {
  const words = (name ?? '').split(/[\s·|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => [...word.replace(/^[^\p{L}\p{N}]+/u, '')][0]);
  return letters.join('').toUpperCase() || '?';
}

export function avatar(of, size = 'm', extra = '') {
  const bot = of.id === store.bot.id;
  return h(
    'span',
    {
      class: cls(
        'avatar',
        `avatar-${size}`,
        bot ? 'avatar-bot' : `colour-${colourOf(of.id)}`,
        extra,
      ),
      'aria-hidden': 'true',
    },
    bot ? '' : initials(fullName(of)),
  );
}

/** A private chat wears the bot's face, a group its own. */
export const chatAvatar = (chat, size) => avatar(isPrivate(chat) ? store.bot : chat, size);

export const chatTitle = (chat) => (isPrivate(chat) ? fullName(store.bot) : (chat.title ?? ''));
