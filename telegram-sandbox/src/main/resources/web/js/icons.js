import { svg } from './dom.js';

// Drawn for this page on a 24 x 24 grid with round strokes.
const PATHS = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 8v5M12 16.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  attach:
    'M20 11.500l-8.2 8.200a5.3 5.3 0 0 1-7.5-7.500l8.5-8.500a3.5 3.5 0 0 1 5 5l-8.4 8.400a1.8 1.8 0 0 1-2.5-2.500l7.6-7.6',
  back: 'M19 12H5M11.5 5.500L5 12l6.5 6.5',
  block: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.700l12.6 12.6',
  check: 'M5 12.500l4.5 4.500L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  down: 'M6 9.500l6 6 6-6',
  edit: 'M4 20l1-4.500L16.5 4l3.5 3.500L8.5 19zM14 6.500l3.5 3.5',
  external: 'M8 16L17 7M10 7h7v7',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 12h17M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  group:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.5-6 6-6s6 2 6 6M15.5 4.500a3.5 3.5 0 0 1 0 6.300M17.5 14.300c2.3.8 3.5 2.7 3.5 5.7',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.500a2.5 2.5 0 1 1 3.7 2.200c-.8.5-1.2 1-1.2 2M12 16.900v.01',
  hash: 'M9 4L7 20M17 4l-2 16M4.5 9h16M3.5 15h16',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.01',
  keyboard: 'M3 7h18v11H3zM7 10.500v.01M10.3 10.500v.01M13.7 10.500v.01M17 10.500v.01M8 14.500h8',
  layers: 'M12 4l9 4.5-9 4.5-9-4.500zM3 13l9 4.5 9-4.5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h10',
  mic: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  more: 'M12 5.500v.01M12 12v.01M12 18.500v.01',
  music:
    'M9 18V6l10-2v12M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c.5-4.2 3.5-6.5 7.5-6.500s7 2.3 7.5 6.5',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.500v13l11-6.500z',
  reply: 'M10 6l-6 5.5 6 5.500v-3.500c5 0 8 1.5 10 5-.5-6-3.5-10-10-10z',
  send: 'M12 19V5.500M6 11l6-6 6 6',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14c1.8 3 5.2 3 7 0M9 9.500v.01M15 9.500v.01',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  unlock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 6.7-1.5',
  up: 'M6 14.500l6-6 6 6',
};

export function icon(name, size = 20) {
  const filled = name === 'play' || name === 'reply';
  return svg(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: size,
      height: size,
      class: 'icon',
      'aria-hidden': 'true',
      fill: filled ? 'currentColor' : 'none',
      stroke: 'currentColor',
      'stroke-width': name === 'more' ? 3 : 1.9,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    svg('path', { d: PATHS[name] }),
  );
}

/** One tick: the server has it. Two: somebody has answered after it. */
export function ticks(count) {
  const path =
    count === 2 ? 'M1.5 7.500l3.5 3.500L12 4M9 10.500l.7.500L17 4' : 'M4 7.500L7.5 11 14.5 4';
  return svg(
    'svg',
    {
      viewBox: '0 0 18 14',
      width: 18,
      height: 14,
      class: 'ticks',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    svg('path', { d: path }),
  );
}
