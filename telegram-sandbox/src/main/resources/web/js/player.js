import { h, fill } from './dom.js';
import { icon } from './icons.js';
import { duration, fileSize, t } from './i18n.js';

const BARS = 34;
let playing = null;

/** A voice message or a piece of music: a round button, and what it is. One plays at a time. */
export function player(media, kind, url) {
  const audio = new Audio();
  audio.preload = 'none';
  if (url) audio.src = url;

  const button = h(
    'button',
    { type: 'button', class: 'play', 'aria-label': t('play'), onclick: toggle },
    icon('play', 22),
  );
  const progress = kind === 'voice' ? wave(media) : null;
  const clock = h('span', { class: 'file-size' }, length());

  function toggle() {
    if (!audio.paused) {
      audio.pause();
      return;
    }
    playing?.pause();
    playing = audio;
    audio.play().catch(() => show());
  }

  function show() {
    const on = !audio.paused;
    button.setAttribute('aria-label', t(on ? 'pause' : 'play'));
    fill(button, icon(on ? 'pause' : 'play', 22));
  }

  function length() {
    return [duration(media.duration), fileSize(media.file_size)].filter(Boolean).join(' · ');
  }

  for (const name of ['play', 'pause', 'ended', 'error']) audio.addEventListener(name, show);
  audio.addEventListener('timeupdate', () => {
    const whole = Number.isFinite(audio.duration) ? audio.duration : media.duration || 1;
    progress?.style.setProperty('--played', `${Math.min(100, (audio.currentTime / whole) * 100)}%`);
    clock.textContent =
      audio.paused && audio.currentTime === 0 ? length() : duration(audio.currentTime);
  });

  const title = kind === 'audio' ? h('span', { class: 'file-name' }, titleOf(media)) : progress;
  return h(
    'div',
    { class: `file player player-${kind}` },
    button,
    h('span', { class: 'file-about' }, title, clock),
  );
}

function titleOf(media) {
  const named = [media.performer, media.title].filter(Boolean).join(' — ');
  return named || media.file_name || t('audio');
}

/** The sandbox has no waveform; the bars are drawn from the file's id, so each looks its own. */
function wave(media) {
  const seed = [...(media.file_unique_id ?? media.file_id ?? String(media.file_size ?? 7))];
  let value = seed.reduce((sum, c) => (sum * 31 + c.codePointAt(0)) % 9973, 17);
  const bars = Array.from({ length: BARS }, (_, i) => {
    value = (value * 75 + 74) % 65537;
    const height = 22 + (value % 60) + 18 * Math.sin(i / 3.5);
    return h('i', { vars: { '--bar': `${Math.max(14, Math.min(100, height))}%` } });
  });
  return h('span', { class: 'wave', 'aria-hidden': 'true' }, bars);
}
