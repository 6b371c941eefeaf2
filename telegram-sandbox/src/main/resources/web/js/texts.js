import { EN } from './texts-en.js';
import { RU } from './texts-ru.js';

/** All words of the page, by language and key. */
export const TEXTS = { ru: RU, en: EN };
