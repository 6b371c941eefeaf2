import { TEXTS } from './texts.js';

const KEY = 'sandbox.language';
export const LANGUAGES = Object.keys(TEXTS);

let language = initial();
let plurals = new Intl.PluralRules(language);
document.documentElement.lang = language;

function initial() {
  const kept = remembered(KEY);
  if (LANGUAGES.includes(kept)) return kept;
  const wanted = navigator.languages ?? [navigator.language];
  return wanted.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.includes(tag)) ?? 'en';
}

export const currentLanguage = () => language;

export function setLanguage(next) {
  language = next;
  plurals = new Intl.PluralRules(language);
  document.documentElement.lang = language;
  remember(KEY, next);
}

/** The text for a key; `{name}` is filled in, a plural text is chosen by `count`. */
export function t(key, values = {}) {
  let text = TEXTS[language][key] ?? TEXTS.en[key] ?? key;
  if (typeof text === 'object') text = text[plurals.select(values.count)] ?? text.other;
  return text.replace(/\{(\w+)}/g, (whole, name) => (name in values ? values[name] : whole));
}

export function time(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** The time of today's, the day of older ones. */
export function when(seconds) {
  const date = new Date(seconds * 1000);
  return date.toDateString() === new Date().toDateString()
    ? time(seconds)
    : date.toLocaleDateString(language, { day: 'numeric', month: 'short' });
}

export function fullTime(seconds) {
  return new Date(seconds * 1000).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'medium',
  });
}

export function day(seconds) {
  const date = new Date(seconds * 1000);
  const today = new Date();
  if (date.toDateString() === today.toDateString()) return t('today');
  const year = date.getFullYear() === today.getFullYear() ? undefined : 'numeric';
  return date.toLocaleDateString(language, { day: 'numeric', month: 'long', year });
}

export function fileSize(bytes) {
  if (bytes == null) return '';
  const units = t('units').split(' ');
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const digits = unit > 0 && value < 10 ? 1 : 0;
  const shown = value.toLocaleString(language, { maximumFractionDigits: digits });
  return `${shown}\u00a0${units[unit]}`;
}

export function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds ?? 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Storage may be forbidden in the browser; the page works without it. */
export function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is kept, and nothing depends on it.
  }
}
