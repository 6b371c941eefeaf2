import { h, cls } from './dom.js';
import { icon } from './icons.js';
import { isWaiting } from './presses.js';

const STYLES = new Set(['primary', 'success', 'danger']);

export function inlineKeyboard(message, view) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h(
    'div',
    { class: 'inline-keyboard' },
    rows.map((row) =>
      h(
        'div',
        { class: 'inline-row' },
        row.map((button) => inlineButton(message, button, view)),
      ),
    ),
  );
}

function inlineButton(message, button, view) {
  const data = button.callback_data;
  const waits = data != null && isWaiting(view.viewer, view.chat.id, message.message_id, data);
  const mark =
    button.url || button.login_url || button.web_app
      ? 'external'
      : button.copy_text
        ? 'copy'
        : null;
  return h(
    'button',
    {
      type: 'button',
      testid: 'inline-button',
      class: cls(
        'inline-button',
        STYLES.has(button.style) && `style-${button.style}`,
        waits && 'waiting',
      ),
      'aria-busy': waits ? 'true' : null,
      data: data == null ? {} : { callbackData: data },
      onclick: () => view.press(message, button),
    },
    h('span', { class: 'inline-text' }, button.text),
    mark && icon(mark, 12),
  );
}

/** The keyboard that the bot put in place of the phone's own. */
export function replyKeyboard(markup, onPress) {
  const rows = markup.keyboard ?? [];
  return h(
    'div',
    { class: 'reply-keyboard' },
    rows.map((row) =>
      h(
        'div',
        { class: 'reply-row' },
        row.map((button) => {
          const text = typeof button === 'string' ? button : button.text;
          return h(
            'button',
            {
              type: 'button',
              class: cls('reply-button', STYLES.has(button.style) && `style-${button.style}`),
              testid: 'reply-keyboard-button',
              onclick: () => onPress(text),
            },
            text,
          );
        }),
      ),
    ),
  );
}
