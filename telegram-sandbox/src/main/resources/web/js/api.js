import { t } from './i18n.js';

const ROOT = 'sandbox/api';

/** The sandbox answered with a sentence that the person in front of the page should read. */
export class SandboxError extends Error {}

async function call(method, path, body) {
  const request = { method, headers: {} };
  if (body instanceof FormData) {
    request.body = body;
  } else if (body !== undefined) {
    request.headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(`${ROOT}/${path}`, request);
  } catch {
    throw new SandboxError(t('offline'));
  }
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok)
    throw new SandboxError(answer?.error ?? answer?.title ?? `HTTP ${response.status}`);
  return answer;
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

const get = (path) => call('GET', path);
const post = (path, body = {}) => call('POST', path, body);

export const state = () => get('state');
export const messages = (chat, viewer) => get(`chats/${chat}/messages?viewer=${viewer}`);
export const events = () => new EventSource(`${ROOT}/events`);

export const newPerson = (person) => post('people', person);
export const newGroup = (group) => post('groups', group);
export const addMember = (chat, person) => post(`chats/${chat}/members`, { person_id: person });
export const migrate = (chat) => post(`chats/${chat}/migrate`);
export const setForum = (chat, forum) => post(`chats/${chat}/forum`, { is_forum: forum });
export const newTopic = (person, chat, topic) =>
  post(`chats/${chat}/topics`, { person_id: person, ...topic });
export const topicAction = (person, chat, thread, action) =>
  post(`chats/${chat}/topics/${thread}/${action}`, { person_id: person });

export const send = (person, message) => post(`people/${person}/messages`, message);
export const press = (person, chat, message, data) =>
  post(`people/${person}/press`, { chat_id: chat, message_id: message, data });
export const closeReply = (person, chat, message) =>
  post(`people/${person}/close-reply`, { chat_id: chat, message_id: message });
export const edit = (person, chat, message, text) =>
  post(`people/${person}/edit`, { chat_id: chat, message_id: message, text });
export const remove = (person, chat, message) =>
  post(`people/${person}/delete`, { chat_id: chat, message_id: message });
export const react = (person, chat, message, emoji) =>
  post(`people/${person}/react`, { chat_id: chat, message_id: message, emoji });
export const setBlocked = (person, blocked) =>
  post(`people/${person}/${blocked ? 'block' : 'unblock'}`);

export function sendFiles(person, fields, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value != null && value !== '') form.append(name, value);
  }
  for (const file of files) form.append('file', file, file.name);
  return call('POST', `people/${person}/files`, form);
}
