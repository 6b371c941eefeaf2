import { cls, fill, h } from './dom.js';
import { t } from './i18n.js';
import { store } from './state.js';

/** The bot's command list over the composer: opened by the button, narrowed by typing "/". */
export function commandList(onPick) {
  const el = h('div', {
    class: 'commands',
    role: 'listbox',
    'aria-label': t('commands'),
    hidden: true,
  });
  let matching = [];
  let active = 0;

  function show(prefix) {
    matching = store.commands.filter(({ command }) => command.startsWith(prefix));
    active = 0;
    el.hidden = matching.length === 0;
    draw();
  }

  function draw() {
    fill(
      el,
      matching.map(({ command, description }, index) =>
        h(
          'button',
          {
            type: 'button',
            role: 'option',
            tabindex: '-1',
            testid: 'command',
            'aria-selected': String(index === active),
            class: cls('command', index === active && 'active'),
            onmousedown: (event) => event.preventDefault(),
            onclick: () => pick(index),
          },
          h('span', { class: 'command-name' }, `/${command}`),
          h('span', { class: 'command-about' }, description),
        ),
      ),
    );
    el.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function pick(index) {
    const chosen = matching[index];
    hide();
    onPick(`/${chosen.command}`);
  }

  function hide() {
    el.hidden = true;
  }

  /** True when the key was for the list. */
  function onKey(event) {
    if (el.hidden) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + matching.length) % matching.length;
      draw();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      pick(active);
    } else if (event.key === 'Escape') {
      hide();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  return { el, show, hide, onKey, isOpen: () => !el.hidden };
}
