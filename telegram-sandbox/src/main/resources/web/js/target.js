import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { summary } from './media.js';
import { senderOf } from './message.js';
import { fullName } from './state.js';

/** What the line over the composer says: which message is being answered or changed. */
export function targetWords({ message, editing }) {
  const title = editing ? t('editing') : t('replyTo', { name: fullName(senderOf(message)) });
  return [
    icon(editing ? 'edit' : 'reply', 22),
    h(
      'div',
      { class: 'about-words' },
      h('div', { class: 'about-title' }, title),
      h('div', { class: 'about-text' }, summary(message)),
    ),
  ];
}
