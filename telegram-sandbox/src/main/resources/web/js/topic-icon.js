import { h, svg } from './dom.js';
import { icon } from './icons.js';
import { GENERAL, store } from './state.js';

/** What people see of a custom emoji; empty for one that is no icon for topics. */
export const emojiOf = (customEmojiId) => store.topicIcons[customEmojiId] ?? '';

/** What stands before a topic's name: its emoji, a bubble without one, a hash for General. */
export function topicIcon(topic, size = 22) {
  if (topic.message_thread_id === GENERAL) return mark('general', size, icon('hash', size * 0.8));
  const emoji = emojiOf(topic.icon_custom_emoji_id);
  return emoji ? mark('emoji', size, emoji) : mark('bubble', size, bubble(topic, size));
}

function mark(kind, size, content) {
  return h(
    'span',
    {
      class: `topic-icon topic-${kind}`,
      testid: 'topic-icon',
      'aria-hidden': 'true',
      vars: { '--size': `${size}px` },
    },
    content,
  );
}

/** The coloured bubble that Telegram puts before a topic's name. */
function bubble(topic, size) {
  const number = topic.icon_color ?? 7322096;
  const shape = svg('path', {
    d: 'M12 2.500c5.5 0 9.5 3.6 9.5 8.300s-4 8.3-9.5 8.300c-.9 0-1.7-.1-2.5-.3-1 1.2-3 2.2-5 2.5.8-1 1.3-2.3 1.4-3.6-2.1-1.5-3.4-4-3.4-6.9 0-4.7 4-8.3 9.5-8.300z',
    fill: '#' + number.toString(16).padStart(6, '0'),
  });
  const letter = svg('text', {
    x: 12,
    y: 14.7,
    'text-anchor': 'middle',
    'font-size': 11,
    'font-weight': 700,
    fill: '#fff',
  });
  letter.textContent = (
    [...(topic.name ?? '')].find((c) => /\p{L}|\p{N}/u.test(c)) ?? '#'
  ).toUpperCase();
  return svg(
    'svg',
    { viewBox: '0 0 24 24', width: size, height: size },
    shape,
    letter,
  );
}
