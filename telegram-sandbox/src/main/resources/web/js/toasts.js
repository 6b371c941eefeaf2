import { h } from './dom.js';
import { t } from './i18n.js';

const SHOWN_MS = 4500;

/** Toasts and alerts of one phone: they cover their own column and leave the others alone. */
export function toastArea() {
  const list = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const el = h('div', { class: 'toast-area' }, list);

  function toast(text, kind = 'plain') {
    const node = h('div', { class: `toast toast-${kind}`, testid: 'toast' }, text);
    list.append(node);
    setTimeout(() => {
      node.classList.add('leaving');
      setTimeout(() => node.remove(), 250);
    }, SHOWN_MS);
  }

  function alert(text) {
    const before = document.activeElement;
    const done = () => {
      cover.remove();
      before?.focus?.({ preventScroll: true });
    };
    const button = h(
      'button',
      { type: 'button', class: 'primary', testid: 'alert-ok', onclick: done },
      t('ok'),
    );
    const cover = h(
      'div',
      { class: 'alert-cover', onkeydown: (event) => event.key === 'Escape' && done() },
      h(
        'div',
        {
          class: 'alert',
          role: 'alertdialog',
          'aria-modal': 'true',
          'aria-label': text,
          testid: 'alert',
        },
        h('p', {}, text),
        button,
      ),
    );
    el.append(cover);
    button.focus({ preventScroll: true });
  }

  return {
    el,
    toast,
    alert,
    fail: (failure) => toast(failure?.message ?? String(failure), 'error'),
  };
}
