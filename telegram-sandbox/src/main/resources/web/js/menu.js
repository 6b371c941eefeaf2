import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';

let close = () => {};

/**
 * Opens the page's one pop-up menu. `entries`: {icon, label, run, danger, testid}.
 * `emojis` puts a row of reactions on top; `onEmoji` hears the choice.
 */
export function openMenu(at, entries, { emojis = [], chosen = null, onEmoji } = {}) {
  close();
  const before = document.activeElement;
  const reactions =
    emojis.length > 0 &&
    h(
      'div',
      { class: 'menu-reactions', role: 'group' },
      emojis.map((emoji) =>
        h(
          'button',
          {
            type: 'button',
            class: emoji === chosen ? 'menu-emoji chosen' : 'menu-emoji',
            testid: 'reaction-choice',
            'aria-label': t('react', { emoji }),
            onclick: () => pick(() => onEmoji(emoji === chosen ? null : emoji)),
          },
          emoji,
        ),
      ),
    );
  const list = entries.filter(Boolean).map((entry) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: entry.danger ? 'menu-item danger' : 'menu-item',
        testid: entry.testid,
        onclick: () => pick(entry.run),
      },
      icon(entry.icon, 19),
      h('span', {}, entry.label),
    ),
  );
  const menu = h(
    'div',
    { class: 'menu', role: 'menu', onkeydown: onKey },
    reactions,
    list.length > 0 && h('div', { class: 'menu-list' }, list),
  );

  function pick(run) {
    close();
    run();
  }

  function onKey(event) {
    const buttons = [...menu.querySelectorAll('button')];
    const index = buttons.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      buttons[(index + step + buttons.length) % buttons.length].focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
      before?.focus?.();
    }
  }

  const outside = (event) => {
    if (!menu.contains(event.target)) close();
  };
  close = () => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    close = () => {};
  };
  document.body.append(menu);
  place(menu, at);
  document.addEventListener('pointerdown', outside, true);
  (menu.querySelector('.menu-item') ?? menu.querySelector('button'))?.focus({
    preventScroll: true,
  });
}

/** `at` is a pointer event or an element; the menu stays inside the window. */
function place(menu, at) {
  const box = at instanceof Element ? at.getBoundingClientRect() : null;
  const pointer = !box && (at.clientX > 0 || at.clientY > 0);
  const anchor = box ?? (pointer ? null : at.currentTarget?.getBoundingClientRect());
  const wish = anchor
    ? { x: anchor.right - menu.offsetWidth, y: anchor.bottom + 4 }
    : { x: at.clientX, y: at.clientY };
  const margin = 8;
  const x = Math.max(margin, Math.min(wish.x, innerWidth - menu.offsetWidth - margin));
  const y = Math.max(margin, Math.min(wish.y, innerHeight - menu.offsetHeight - margin));
  menu.style.left = `${x}px`;
  menu.style.top = `${y}px`;
}
