import { h } from './dom.js';
import { t } from './i18n.js';

const SAFE_LINK = /^(https?|tg|mailto|tel):/i;
const INLINE = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

/**
 * Text with Bot API entities as nodes. Offsets are UTF-16 units, which is how strings are
 * indexed here. `onLink({type, value})` hears of commands, mentions and links.
 */
export function formatted(text, entities, onLink = () => {}) {
  const nodes = document.createDocumentFragment();
  if (!text) return nodes;
  const list = (entities ?? [])
    .filter((e) => e.length > 0 && e.offset >= 0 && e.offset < text.length)
    .map((e) => ({ ...e, end: Math.min(text.length, e.offset + e.length) }))
    .sort(byPlace);
  build(nodes, text, 0, text.length, list, onLink);
  return nodes;
}

const byPlace = (a, b) => a.offset - b.offset || b.end - a.end;

function build(into, text, start, end, entities, onLink) {
  const queue = [...entities];
  let at = start;
  while (queue.length > 0) {
    const entity = queue.shift();
    if (entity.offset > at) into.append(plain(text.slice(at, entity.offset), into));
    const inside = [];
    while (queue.length > 0 && queue[0].offset < entity.end) {
      const next = queue.shift();
      inside.push({ ...next, end: Math.min(next.end, entity.end) });
      // An entity that runs over this one's edge is cut in two, so nesting always holds.
      if (next.end > entity.end) queue.push({ ...next, offset: entity.end });
    }
    queue.sort(byPlace);
    const node = element(entity, text.slice(entity.offset, entity.end), onLink);
    build(node.content ?? node, text, entity.offset, entity.end, inside, onLink);
    into.append(node.outer ?? node);
    at = entity.end;
  }
  if (at < end) into.append(plain(text.slice(at, end), into));
}

/** A line break right after a block would show as an empty line: the block has ended its line. */
function plain(text, into) {
  const afterBlock = into.lastChild?.matches?.('blockquote, pre');
  return document.createTextNode(afterBlock ? text.replace(/^\n/, '') : text);
}

function element(entity, value, onLink) {
  if (INLINE[entity.type]) return h(INLINE[entity.type]);
  switch (entity.type) {
    case 'pre':
      return block(entity);
    case 'blockquote':
      return h('blockquote', { class: 'quote' });
    case 'expandable_blockquote':
      return expandable();
    case 'spoiler':
      return spoiler();
    case 'url':
      return link(SAFE_LINK.test(value) ? value : `https://${value}`, onLink);
    case 'text_link':
      return link(entity.url, onLink);
    case 'email':
      return link(`mailto:${value}`, onLink);
    case 'phone_number':
      return link(`tel:${value.replace(/[^+\d]/g, '')}`, onLink);
    case 'bot_command':
      return action('command', value, onLink);
    case 'mention':
    case 'text_mention':
      return h('span', { class: 'mention' });
    case 'hashtag':
    case 'cashtag':
      return h('span', { class: 'hashtag' });
    default:
      return h('span');
  }
}

function block(entity) {
  const content = h('code');
  const outer = h('pre', { 'data-language': entity.language ?? null }, content);
  return { outer, content };
}

function link(url, onLink) {
  if (!SAFE_LINK.test(url ?? '')) return h('span');
  return h('a', {
    href: url,
    target: '_blank',
    rel: 'noopener noreferrer',
    onclick: (event) => {
      if (onLink({ type: 'link', value: url })) event.preventDefault();
    },
  });
}

function action(type, value, onLink) {
  return h('button', {
    type: 'button',
    class: 'text-link',
    onclick: () => onLink({ type, value }),
  });
}

function spoiler() {
  const node = h('span', {
    class: 'spoiler',
    tabindex: '0',
    role: 'button',
    'aria-label': t('spoiler'),
  });
  const show = (event) => {
    if (!node.classList.contains('spoiler')) return;
    event.preventDefault();
    event.stopPropagation();
    node.className = 'spoiler-shown';
    for (const name of ['tabindex', 'role', 'aria-label']) node.removeAttribute(name);
  };
  node.addEventListener('click', show, true);
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show(event);
  });
  return node;
}

function expandable() {
  const content = h('span', { class: 'quote-text' });
  const toggle = h('button', { type: 'button', class: 'quote-toggle' }, t('expand'));
  const outer = h('blockquote', { class: 'quote expandable' }, content, toggle);
  toggle.addEventListener('click', () => {
    const open = outer.classList.toggle('open');
    toggle.textContent = t(open ? 'collapse' : 'expand');
  });
  return { outer, content };
}
