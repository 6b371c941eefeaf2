import { avatar } from './avatar.js';
import { createColumn, startChat } from './column.js';
import * as dialogs from './dialogs.js';
import { cls, fill, h, soon } from './dom.js';
import { followEvents } from './events.js';
import { icon } from './icons.js';
import { LANGUAGES, currentLanguage, remember, remembered, setLanguage, t } from './i18n.js';
import * as state from './state.js';
import { fromAddress, toAddress, usual } from './start.js';

const HELP_KEY = 'sandbox.help';
const app = document.getElementById('app');
const place = h('main', { class: 'columns' });
const lost = h('div', { class: 'connection', role: 'status', hidden: true });
const jumps = h('nav', { class: 'jumps' });
let columns = [];
let helpShown = remembered(HELP_KEY) !== 'hidden';

const page = {
  changed: soon(() => {
    history.replaceState(null, '', toAddress(columns));
    drawJumps();
  }),
  close(column) {
    column.destroy();
    columns = columns.filter((other) => other !== column);
    arrange();
  },
};

function addColumn(start) {
  const column = createColumn(start, page);
  columns.push(column);
  arrange();
  column.el.scrollIntoView({ behavior: 'smooth', inline: 'end', block: 'nearest' });
  return column;
}

function arrange() {
  if (columns.length === 0) fill(place, nobody());
  else
    fill(
      place,
      columns.map((column) => column.el),
    );
  for (const column of columns) column.updateMessages();
  page.changed();
}

function nobody() {
  return h(
    'div',
    { class: 'nobody' },
    h('strong', {}, t(state.store.people.size === 0 ? 'noPeople' : 'addColumn')),
    h('p', {}, t('noPeopleHint')),
    state.store.people.size > 0
      ? h('button', { type: 'button', class: 'primary', onclick: addNext }, t('addColumn'))
      : h('button', { type: 'button', class: 'primary', onclick: addPerson }, t('newPerson')),
  );
}

/** The next person who has no column yet. */
function addNext() {
  const people = [...state.store.people.keys()];
  const free =
    people.find((id) => !columns.some((column) => column.view.viewer === id)) ?? people[0];
  if (free != null) addColumn({ personId: free, chatId: startChat(free), thread: null });
}

async function addPerson() {
  const person = await dialogs.newPerson();
  if (!person) return;
  await state.loadState();
  addColumn({ personId: person.id, chatId: person.id, thread: null });
}

/** Its owner gets a column for it, so that it takes nobody's open chat away. */
async function addGroup() {
  const group = await dialogs.newGroup();
  if (!group) return;
  await state.loadState();
  const [owner] = state.store.chats.get(group.id)?.members ?? [];
  if (owner != null) addColumn({ personId: owner, chatId: group.id, thread: null });
}

function drawFrame() {
  fill(lost, t('connecting'));
  fill(app, topBar(), helpShown && dialogs.helpStrip(toggleHelp), lost, place, jumps);
  document.title = t('title');
}

function topBar() {
  const tool = (name, key, testid, onclick) =>
    h(
      'button',
      { type: 'button', class: 'tool', testid, title: t(key), 'aria-label': t(key), onclick },
      icon(name, 19),
      h('span', {}, t(key)),
    );
  return h(
    'header',
    { class: 'top' },
    h('img', { src: 'img/logo.svg', alt: '', class: 'logo' }),
    h('div', { class: 'brand' }, h('h1', {}, t('title')), h('p', {}, t('subtitle'))),
    h(
      'div',
      { class: 'tools' },
      tool('person', 'newPerson', 'new-person', addPerson),
      tool('group', 'newGroup', 'new-group', addGroup),
      tool('add', 'addColumn', 'add-column', addNext),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          testid: 'help-toggle',
          'aria-label': t('help'),
          title: t('help'),
          'aria-pressed': String(helpShown),
          onclick: toggleHelp,
        },
        icon('help', 22),
      ),
      h(
        'div',
        { class: 'segments', role: 'group', 'aria-label': t('language') },
        LANGUAGES.map((code) =>
          h(
            'button',
            {
              type: 'button',
              class: cls('segment', code === currentLanguage() && 'chosen'),
              lang: code,
              testid: `language-${code}`,
              'aria-pressed': String(code === currentLanguage()),
              onclick: () => speak(code),
            },
            code.toUpperCase(),
          ),
        ),
      ),
    ),
  );
}

function toggleHelp() {
  helpShown = !helpShown;
  remember(HELP_KEY, helpShown ? 'shown' : 'hidden');
  drawFrame();
}

/** Everything is drawn anew in the other language; what the columns show stays. */
function speak(code) {
  setLanguage(code);
  const kept = columns.map(({ view }) => ({
    personId: view.viewer,
    chatId: view.chat.id,
    thread: view.thread,
  }));
  for (const column of columns) column.destroy();
  columns = [];
  drawFrame();
  columns = kept.map((start) => createColumn(start, page));
  arrange();
}

/** On a phone one column fills the screen; these faces lead to the others. */
function drawJumps() {
  jumps.setAttribute('aria-label', t('chats'));
  fill(
    jumps,
    columns.length > 1 &&
      columns.map((column) =>
        h(
          'button',
          {
            type: 'button',
            'aria-label': t('columnOf', { name: state.fullName(column.view.person) }),
            onclick: () =>
              column.el.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' }),
          },
          avatar(column.view.person, 's'),
        ),
      ),
  );
}

function listen() {
  const redraw = soon(() => columns.forEach((column) => column.update()));
  for (const topic of ['state', 'unread', 'typing']) state.on(topic, redraw);
  state.on('messages', ({ chat, viewer }) =>
    columns
      .filter(({ view }) => view.chat.id === chat && view.viewer === viewer)
      .forEach((column) => column.updateMessages()),
  );
  state.on('pending', ({ chat }) =>
    columns
      .filter(({ view }) => view.chat.id === chat)
      .forEach((column) => column.updateMessages()),
  );
  state.on('answer', (event) => {
    const own = columns.filter(
      ({ view }) => event.person_id == null || view.viewer === event.person_id,
    );
    const column = own.find(({ view }) => view.chat.id === event.chat_id) ?? own[0];
    if (!column) return;
    if (event.text && event.show_alert) column.notices.alert(event.text);
    else if (event.text) column.notices.toast(event.text);
  });
  state.on('migrated', ({ from, to }) => columns.forEach((column) => column.migrated(from, to)));
  state.on('connection', (event) => {
    lost.hidden = !event.lost;
  });
  // A file dropped beside the columns must not replace the page.
  for (const name of ['dragover', 'drop'])
    addEventListener(name, (event) => event.preventDefault());
  followEvents((person, chat, thread) =>
    columns.some((column) => column.shows(person, chat, thread)),
  );
}

async function begin() {
  try {
    await state.loadState();
  } catch {
    drawFrame();
    fill(place, h('div', { class: 'nobody' }, h('strong', {}, t('offline'))));
    setTimeout(begin, 1500);
    return;
  }
  drawFrame();
  listen();
  const starts = fromAddress(location.search);
  columns = (starts.length > 0 ? starts : usual()).map((start) => createColumn(start, page));
  arrange();
}

begin();
