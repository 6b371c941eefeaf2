import * as api from './api.js';
import { avatar } from './avatar.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { LANGUAGES, currentLanguage, t } from './i18n.js';
import { fullName, store } from './state.js';
import { topicIcon } from './topic-icon.js';

/**
 * A modal form. `submit` gets the form's values; its failure is shown in the dialog, which
 * then stays open. Resolves with what `submit` returned, or null when it was cancelled.
 */
function ask(title, fields, action, submit) {
  return new Promise((resolve) => {
    const problem = h('p', { class: 'form-problem', role: 'alert', hidden: true });
    const confirm = h(
      'button',
      { type: 'submit', class: 'primary', testid: 'dialog-submit' },
      action,
    );
    const form = h(
      'form',
      { class: 'dialog-form', onsubmit },
      h('h2', {}, title),
      fields,
      problem,
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, t('cancel')),
        confirm,
      ),
    );
    const dialog = h(
      'dialog',
      { class: 'dialog', 'aria-label': title, testid: 'dialog', onclose },
      form,
    );
    let result = null;

    async function onsubmit(event) {
      event.preventDefault();
      confirm.disabled = true;
      try {
        result = await submit(new FormData(form));
        dialog.close();
      } catch (failure) {
        problem.textContent = failure.message;
        problem.hidden = false;
      } finally {
        confirm.disabled = false;
      }
    }

    function onclose() {
      dialog.remove();
      resolve(result);
    }

    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    dialog.showModal();
  });
}

function field(name, label, props = {}) {
  return h(
    'label',
    { class: 'field' },
    h('span', {}, label, !props.required && h('small', {}, ` ${t('optional')}`)),
    h('input', { name, autocomplete: 'off', testid: `field-${name}`, maxLength: 64, ...props }),
  );
}

export function newPerson() {
  const language = h(
    'select',
    { name: 'language_code', testid: 'field-language_code' },
    LANGUAGES.map((code) =>
      h('option', { value: code, selected: code === currentLanguage() }, t(code)),
    ),
  );
  const fields = [
    field('first_name', t('firstName'), { required: true, autofocus: true }),
    field('last_name', t('lastName')),
    field('username', t('username'), { pattern: '@?[A-Za-z][A-Za-z0-9_]{3,31}', placeholder: '@' }),
    h('label', { class: 'field' }, h('span', {}, t('personLanguage')), language),
  ];
  return ask(t('newPerson'), fields, t('create'), (form) => {
    const person = {
      first_name: form.get('first_name').trim(),
      language_code: form.get('language_code'),
    };
    const last = form.get('last_name').trim();
    const username = form.get('username').trim().replace(/^@/, '');
    return api.newPerson({
      ...person,
      ...(last && { last_name: last }),
      ...(username && { username }),
    });
  });
}

export function newGroup() {
  const fields = [
    field('title', t('groupTitle'), { required: true, autofocus: true, maxLength: 128 }),
    h(
      'label',
      { class: 'switch' },
      h('input', { type: 'checkbox', name: 'is_forum', testid: 'field-is_forum', checked: true }),
      h('span', {}, t('forum'), h('small', {}, t('forumHint'))),
    ),
    h(
      'fieldset',
      { class: 'people' },
      h('legend', {}, t('groupMembers')),
      [...store.people.values()].map(personChoice),
    ),
    h('p', { class: 'form-note' }, t('botJoins')),
  ];
  return ask(t('newGroup'), fields, t('create'), (form) =>
    api.newGroup({
      title: form.get('title').trim(),
      is_forum: form.has('is_forum'),
      members: form.getAll('member').map(Number),
    }),
  );
}

function personChoice(person, index, all, type = 'checkbox') {
  return h(
    'label',
    { class: 'person-choice' },
    h('input', { type, name: 'member', value: String(person.id), required: type === 'radio' }),
    avatar(person, 's'),
    h('span', {}, fullName(person)),
  );
}

export function addMember(chat) {
  const others = [...store.people.values()].filter((person) => !chat.members.includes(person.id));
  const fields =
    others.length === 0
      ? [h('p', { class: 'form-note' }, t('allInGroup'))]
      : [
          h(
            'fieldset',
            { class: 'people' },
            others.map((person) => personChoice(person, 0, others, 'radio')),
          ),
        ];
  return ask(
    t('addMember'),
    fields,
    others.length === 0 ? t('ok') : t('add'),
    (form) => form.has('member') && api.addMember(chat.id, Number(form.get('member'))),
  );
}

export function newTopic(view) {
  const fields = [
    field('name', t('topicName'), { required: true, autofocus: true, maxLength: 128 }),
    h(
      'fieldset',
      { class: 'topic-choices' },
      h('legend', {}, t('topicIcon')),
      iconChoice('', topicIcon({ name: '' }, 26), t('plainIcon'), true),
      Object.entries(store.topicIcons).map(([id, emoji]) => iconChoice(id, emoji, emoji, false)),
    ),
  ];
  return ask(t('newTopic'), fields, t('create'), (form) => {
    const icon = form.get('icon');
    return api.newTopic(view.viewer, view.chat.id, {
      name: form.get('name').trim(),
      ...(icon && { icon_custom_emoji_id: icon }),
    });
  });
}

function iconChoice(value, mark, label, checked) {
  return h(
    'label',
    { class: 'topic-choice' },
    h('input', { type: 'radio', name: 'icon', value, checked, 'aria-label': label }),
    h('span', { 'aria-hidden': 'true' }, mark),
  );
}

export function deleteTopic(view, topic) {
  const fields = [h('p', { class: 'form-note' }, t('deleteTopicHint', { name: topic.name }))];
  return ask(t('deleteTopic'), fields, t('remove'), () =>
    api.topicAction(view.viewer, view.chat.id, topic.message_thread_id, 'delete'),
  );
}

/** The row of steps that a newcomer reads first. */
export function helpStrip(onClose) {
  const command = store.commands.find(({ command: name }) => name === 'new') ? '/new' : '/start';
  const step = (number, key) =>
    h(
      'li',
      {},
      h('span', { class: 'step-number', 'aria-hidden': 'true' }, number),
      h('span', {}, t(key, { command })),
    );
  return h(
    'section',
    { class: 'help', 'aria-label': t('help'), testid: 'help' },
    h('ol', {}, step(1, 'help1'), step(2, 'help2'), step(3, 'help3')),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': t('helpHide'),
        title: t('helpHide'),
        onclick: onClose,
      },
      icon('close', 18),
    ),
  );
}
