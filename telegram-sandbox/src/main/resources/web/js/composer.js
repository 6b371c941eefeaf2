import * as api from './api.js';
import { attachmentTray } from './attachments.js';
import { commandList } from './commands.js';
import { cls, fill, h } from './dom.js';
import { forcedReply } from './forced-reply.js';
import { gate as gateOf } from './gate.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { replyKeyboard } from './keyboard.js';
import { targetWords } from './target.js';
import { GENERAL, LIST, conversation, isPrivate, threadOf } from './state.js';

const drafts = new Map();

/** The lower part of a chat: what is being written, answered, attached; the bot's keyboard. */
export function composer(view) {
  const input = h('textarea', {
    class: 'composer-input',
    testid: 'composer-input',
    rows: 1,
    dir: 'auto',
    'aria-label': t('message'),
    oninput: onInput,
    onkeydown: onKey,
    onpaste: onPaste,
  });
  const send = button('send', t('send'), 'composer-send', submit, 'send-button');
  const menu = h(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      testid: 'composer-menu',
      'aria-label': t('commands'),
      onclick: toggleCommands,
    },
    icon('menu', 18),
    h('span', {}, t('menu')),
  );
  const file = h('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    testid: 'composer-file',
    'aria-label': t('attach'),
    onchange: () => {
      tray.add(file.files);
      file.value = '';
      input.focus();
    },
  });
  const attach = button('attach', t('attach'), 'composer-attach', () => file.click());
  const keyboardToggle = button('keyboard', t('keyboardHide'), 'keyboard-toggle', toggleKeyboard);
  const commands = commandList((command) => {
    input.value = '';
    sendText(command);
  });
  const tray = attachmentTray(() => draw());
  const about = h('div', { class: 'about-bar', testid: 'reply-bar', hidden: true });
  const keyboard = h('div', { class: 'keyboard-place' });
  const row = h('div', { class: 'composer-row' }, menu, attach, file, input, keyboardToggle, send);
  const gate = gateOf(view);
  const forced = forcedReply(view);
  const el = h(
    'div',
    { class: 'composer' },
    [gate.bar, commands.el, about, tray.el, row, gate.el, keyboard],
  );

  let target = null;
  let place = '';
  let keyboardHidden = false;
  let keyboardShown = '';
  let keyboardOffered = '';
  let busy = false;

  function button(name, label, testid, onclick, extra = '') {
    return h(
      'button',
      {
        type: 'button',
        class: cls('icon-button', extra),
        'aria-label': label,
        title: label,
        testid,
        onclick,
      },
      icon(name, 23),
    );
  }

  function update() {
    const now = `${view.viewer}:${view.chat.id}:${view.thread}`;
    if (now !== place) {
      place = now;
      input.value = drafts.get(place) ?? '';
      target = null;
      forced.reset();
      keyboardHidden = false;
      tray.clear();
      commands.hide();
    }
    draw();
  }

  function draw() {
    if (!target?.editing) drafts.set(place, input.value);
    menu.hidden = !isPrivate(view.chat);
    el.hidden = view.thread === LIST;
    row.hidden = gate.update();
    if (forced.update(!row.hidden) && isAtHand()) input.focus();
    drawTarget();
    drawKeyboard();
    row.classList.toggle('ready', Boolean(input.value.trim()) || tray.count() > 0);
    send.disabled = busy;
    grow();
  }

  /** Whether the person is at this phone, and writes nowhere else in it. */
  function isAtHand() {
    const active = document.activeElement;
    return el.closest('.column')?.contains(active) && !active.matches('input, select, textarea');
  }

  /** What the person chose to answer or change, or else what the bot makes them answer. */
  const aimed = () => target ?? (forced.message() && { message: forced.message(), editing: false });

  function drawTarget() {
    const aim = aimed();
    about.hidden = !aim;
    if (!aim) return;
    fill(about, targetWords(aim), button('close', t('cancel'), 'composer-cancel', closeTarget));
  }

  function closeTarget() {
    if (!target && forced.message()) view.attempt(forced.close());
    setTarget(null);
  }

  function drawKeyboard() {
    const markup = conversation(view.chat.id, view.viewer).keyboard;
    const has = Boolean(markup?.keyboard?.length);
    keyboardToggle.hidden = !has;
    keyboardToggle.classList.toggle('on', !keyboardHidden);
    keyboardToggle.setAttribute('aria-label', t(keyboardHidden ? 'keyboardShow' : 'keyboardHide'));
    input.placeholder =
      (!target && forced.placeholder()) ||
      (has && markup.input_field_placeholder) ||
      t('message');
    const offered = has ? JSON.stringify(markup) : '';
    if (offered !== keyboardOffered) keyboardHidden = false;
    keyboardOffered = offered;
    const wanted = has && !keyboardHidden && !row.hidden ? offered : '';
    if (wanted === keyboardShown) return;
    keyboardShown = wanted;
    fill(
      keyboard,
      wanted &&
        replyKeyboard(markup, (text) => {
          if (markup.one_time_keyboard) keyboardHidden = true;
          sendText(text);
        }),
    );
  }

  function toggleKeyboard() {
    keyboardHidden = !keyboardHidden;
    draw();
  }

  function toggleCommands() {
    if (commands.isOpen()) commands.hide();
    else commands.show('');
    input.focus();
  }

  function onInput() {
    const typed = /^\/([a-z0-9_]*)$/i.exec(input.value);
    if (typed) commands.show(typed[1].toLowerCase());
    else commands.hide();
    draw();
  }

  function onKey(event) {
    if (event.isComposing || commands.onKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape' && aimed()) {
      event.preventDefault();
      closeTarget();
    } else if (event.key === 'ArrowUp' && input.value === '' && !target) {
      const own = view.lastOwn();
      if (!own) return;
      event.preventDefault();
      setTarget({ message: own, editing: true });
    }
  }

  function onPaste(event) {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    event.preventDefault();
    tray.add(files);
  }

  /** {message, editing} or null. */
  function setTarget(next) {
    if (target?.editing || next?.editing)
      input.value = next?.editing ? (next.message.text ?? next.message.caption ?? '') : '';
    target = next;
    draw();
    input.focus();
  }

  function submit() {
    const text = input.value.trim();
    if (busy) return;
    if (text || tray.count() > 0) target = aimed();
    if (target?.editing) {
      if (text) finish(() => api.edit(view.viewer, view.chat.id, target.message.message_id, text));
    } else if (tray.count() > 0) {
      const { files, as } = tray.taken();
      finish(
        () => api.sendFiles(view.viewer, { ...address(), caption: text, as }, files),
        () => tray.clear(),
      );
    } else if (text) {
      sendText(text);
    }
  }

  function sendText(text) {
    return finish(() => api.send(view.viewer, { ...address(), text }));
  }

  /** What was written comes back if the sandbox refused it. */
  async function finish(call, onDone = () => {}) {
    const kept = { text: input.value, target };
    if (target && !target.editing) forced.settle(target.message.message_id);
    busy = true;
    commands.hide();
    try {
      const sending = call();
      input.value = '';
      target = null;
      draw();
      view.scrollToEnd();
      await sending;
      onDone();
    } catch (failure) {
      if (input.value === '') input.value = kept.text;
      target ??= kept.target;
      forced.reset();
      view.fail(failure);
    } finally {
      busy = false;
      draw();
    }
  }

  function address() {
    const replied = target && !target.editing ? target.message : null;
    const thread =
      view.thread > LIST ? view.thread : replied ? threadOf(view.chat, replied) : null;
    return {
      chat_id: view.chat.id,
      ...(replied && { reply_to_message_id: replied.message_id }),
      ...(thread != null && thread !== GENERAL && { message_thread_id: thread }),
    };
  }

  function grow() {
    input.style.height = 'auto';
    if (input.value) input.style.height = `${Math.min(input.scrollHeight, 180)}px`;
    else input.style.removeProperty('height');
  }

  return {
    el,
    update,
    sendText,
    focus: () => input.focus(),
    addFiles: (files) => tray.add(files),
    reply: (message) => setTarget({ message, editing: false }),
    edit: (message) => setTarget({ message, editing: true }),
    insert: (text) => {
      input.value = text;
      input.focus();
      draw();
    },
  };
}
