import { cls, fill, h } from './dom.js';
import { icon } from './icons.js';
import { fileSize, t } from './i18n.js';

const WAYS = {
  image: ['photo', 'document'],
  video: ['video', 'video_note', 'document'],
  audio: ['audio', 'voice', 'document'],
};

/** The files that wait over the composer, and the way they will be sent. */
export function attachmentTray(onChange) {
  const el = h('div', { class: 'tray', hidden: true, testid: 'attachments' });
  let files = [];
  let as = 'document';

  function ways() {
    const kinds = new Set(files.map((file) => file.type.split('/')[0]));
    const offered = kinds.size === 1 ? WAYS[[...kinds][0]] : null;
    const single = files.length === 1;
    return (offered ?? ['document']).filter(
      (way) => single || (way !== 'voice' && way !== 'video_note'),
    );
  }

  function add(more) {
    const fresh = [...more].map((file) => ({
      file,
      type: file.type || 'application/octet-stream',
      preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
    }));
    if (fresh.length === 0) return;
    files.push(...fresh);
    [as] = ways();
    draw();
  }

  function drop(entry) {
    if (entry.preview) URL.revokeObjectURL(entry.preview);
    files = files.filter((other) => other !== entry);
    if (!ways().includes(as)) [as] = ways();
    draw();
  }

  function clear() {
    for (const { preview } of files) if (preview) URL.revokeObjectURL(preview);
    files = [];
    draw();
  }

  function draw() {
    el.hidden = files.length === 0;
    fill(
      el,
      h(
        'div',
        { class: 'tray-files' },
        files.map((entry) =>
          h(
            'div',
            { class: 'tray-file' },
            entry.preview
              ? h('img', { src: entry.preview, alt: '', class: 'tray-preview' })
              : h('span', { class: 'tray-preview' }, icon('file', 22)),
            h(
              'span',
              { class: 'tray-about' },
              h('span', { class: 'tray-name' }, entry.file.name),
              h('span', { class: 'tray-size' }, fileSize(entry.file.size)),
            ),
            h(
              'button',
              {
                type: 'button',
                class: 'tray-remove',
                'aria-label': t('removeFile', { name: entry.file.name }),
                onclick: () => drop(entry),
              },
              icon('close', 14),
            ),
          ),
        ),
      ),
      ways().length > 1 &&
        h(
          'div',
          { class: 'segments', role: 'group', 'aria-label': t('as') },
          ways().map((way) =>
            h(
              'button',
              {
                type: 'button',
                class: cls('segment', way === as && 'chosen'),
                testid: `attach-as-${way}`,
                'aria-pressed': String(way === as),
                onclick: () => {
                  as = way;
                  draw();
                },
              },
              t(`as_${way}`),
            ),
          ),
        ),
    );
    onChange(files.length);
  }

  return {
    el,
    add,
    clear,
    taken: () => ({ files: files.map((entry) => entry.file), as }),
    count: () => files.length,
  };
}

/** Drag and drop over a whole column. */
export function dropZone(column, onFiles) {
  const hint = h('div', { class: 'drop-hint', hidden: true }, icon('attach', 28), t('dropHere'));
  const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  let depth = 0;
  column.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    depth++;
    hint.hidden = false;
  });
  column.addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) hint.hidden = true;
  });
  column.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault());
  column.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    hint.hidden = true;
    onFiles(event.dataTransfer.files);
  });
  return hint;
}
