import { h, cls } from './dom.js';
import { icon } from './icons.js';
import { duration, fileSize, t } from './i18n.js';
import { player } from './player.js';

export const MEDIA_KINDS = [
  'photo',
  'video',
  'animation',
  'video_note',
  'voice',
  'audio',
  'document',
  'sticker',
];

/** The kind of media in a message; an animation also carries a document, so order counts. */
export const mediaKind = (message) => MEDIA_KINDS.find((kind) => message[kind]) ?? null;

function mediaOf(message) {
  const media = message[mediaKind(message)];
  return Array.isArray(media) ? media[media.length - 1] : media;
}

export const urlOf = (message) => message._file_url ?? mediaOf(message)?._file_url ?? null;

/** One line that stands for a message: in replies, pins and lists. */
export function summary(message) {
  if (!message) return '';
  const words = message.text ?? message.caption;
  if (words) return words.replace(/\s+/g, ' ').trim();
  const kind = mediaKind(message);
  if (kind === 'document' || kind === 'audio')
    return message[kind].file_name ?? message[kind].title ?? t(kind);
  if (kind === 'sticker') return `${message.sticker.emoji ?? ''} ${t(kind)}`.trim();
  if (kind) return t(kind);
  for (const other of ['contact', 'location', 'poll']) if (message[other]) return t(other);
  return t('message');
}

export function mediaNode(message, inAlbum = false) {
  const kind = mediaKind(message);
  const url = urlOf(message);
  switch (kind) {
    case 'photo':
    case 'sticker':
      return picture(message, url, kind, inAlbum);
    case 'animation':
    case 'video':
      return video(message, url, kind, inAlbum);
    case 'video_note':
      return h('video', {
        class: 'video-note',
        src: url,
        controls: true,
        preload: 'metadata',
        'aria-label': t(kind),
      });
    case 'voice':
    case 'audio':
      return player(message[kind], kind, url);
    case 'document':
      return documentNode(message.document, url);
    default:
      return other(message);
  }
}

function sized(media, extra = {}) {
  const known = media?.width > 0 && media?.height > 0;
  return known
    ? { '--ratio': `${media.width} / ${media.height}`, '--wide': `${media.width}px`, ...extra }
    : extra;
}

function picture(message, url, kind, inAlbum) {
  const image = h('img', {
    src: url ?? '',
    alt: message.caption ? '' : t(kind),
    loading: 'lazy',
    draggable: false,
  });
  if (kind === 'sticker')
    return h('div', { class: 'sticker' }, url ? image : message.sticker.emoji);
  return h(
    'a',
    {
      class: cls('picture', message.has_media_spoiler && 'picture-spoiler'),
      href: url ?? '#',
      target: '_blank',
      rel: 'noopener',
      'aria-label': t('open'),
      vars: inAlbum ? {} : sized(mediaOf(message)),
    },
    image,
  );
}

function video(message, url, kind, inAlbum) {
  const moving = kind === 'animation';
  return h(
    'div',
    { class: 'picture', vars: inAlbum ? {} : sized(mediaOf(message)) },
    h('video', {
      src: url,
      controls: !moving,
      autoplay: moving,
      loop: moving,
      muted: moving,
      playsInline: true,
      preload: 'metadata',
      'aria-label': message[kind].file_name ?? t(kind),
    }),
    h('span', { class: 'picture-badge' }, moving ? 'GIF' : duration(message[kind].duration)),
  );
}

function documentNode(file, url) {
  const name = file.file_name ?? t('document');
  const extension = /\.([\p{L}\p{N}]{1,5})$/u.exec(name)?.[1];
  return h(
    'a',
    {
      class: 'file',
      href: url ?? '#',
      download: name,
      'aria-label': t('download', { name }),
    },
    h(
      'span',
      { class: 'file-icon', 'aria-hidden': 'true' },
      extension ? extension.toLowerCase() : icon('file'),
    ),
    h(
      'span',
      { class: 'file-about' },
      h('span', { class: 'file-name' }, name),
      h('span', { class: 'file-size' }, fileSize(file.file_size)),
    ),
  );
}

function other(message) {
  if (message.contact) {
    const { first_name: first, last_name: last, phone_number: phone } = message.contact;
    return card('person', [first, last].filter(Boolean).join(' '), phone);
  }
  if (message.location) {
    const { latitude, longitude } = message.location;
    return card('globe', t('location'), `${latitude}, ${longitude}`);
  }
  if (message.poll) {
    return h(
      'div',
      { class: 'poll' },
      h('strong', {}, message.poll.question),
      message.poll.options.map((option) => h('div', { class: 'poll-option' }, option.text)),
    );
  }
  if (message.dice)
    return h('div', { class: 'sticker' }, `${message.dice.emoji} ${message.dice.value}`);
  return null;
}

function card(iconName, title, line) {
  return h(
    'div',
    { class: 'file' },
    h('span', { class: 'file-icon', 'aria-hidden': 'true' }, icon(iconName)),
    h(
      'span',
      { class: 'file-about' },
      h('span', { class: 'file-name' }, title),
      h('span', { class: 'file-size' }, line),
    ),
  );
}

/** Several messages of one album: pictures as a grid, files one under another. */
export function albumNode(messages) {
  const visual = messages.every((message) => message.photo || message.video);
  return h(
    'div',
    { class: visual ? 'album' : 'album-files', vars: { '--count': messages.length } },
    messages.map((message) =>
      h(
        'div',
        {
          class: 'album-item',
          testid: 'album-item',
          data: { messageId: message.message_id },
        },
        mediaNode(message, visual),
      ),
    ),
  );
}
