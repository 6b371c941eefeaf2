import * as api from './api.js';
import { t } from './i18n.js';
import { openMenu } from './menu.js';
import { isPrivate } from './state.js';

const EMOJIS = ['👍', '👎', '❤️', '🔥', '🎉', '😁', '🤔', '👀', '🙏'];

/** What can be done with a message: reactions, and a list of actions. */
export function messageMenu(view, message, at) {
  const text = message.text ?? message.caption;
  const own = view.isOwn(message);
  const mine = (message._reactions ?? []).find(({ from }) => (from?.id ?? from) === view.viewer);
  openMenu(
    at,
    [
      {
        icon: 'reply',
        label: t('replying'),
        testid: 'menu-reply',
        run: () => view.reply(message),
      },
      own &&
        text != null && {
          icon: 'edit',
          label: t('edit'),
          testid: 'menu-edit',
          run: () => view.edit(message),
        },
      text != null && {
        icon: 'copy',
        label: t('copy'),
        testid: 'menu-copy',
        run: () => view.copy(text),
      },
      (own || isPrivate(view.chat)) && {
        icon: 'trash',
        label: t('remove'),
        testid: 'menu-delete',
        danger: true,
        run: () => view.attempt(api.remove(view.viewer, view.chat.id, message.message_id)),
      },
    ],
    { emojis: EMOJIS, chosen: mine?.emoji, onEmoji: (emoji) => view.react(message, emoji) },
  );
}
