import { t } from './i18n.js';
import { fullName } from './state.js';
import { summary } from './media.js';
import { emojiOf } from './topic-icon.js';

const names = (users) => users.map(fullName).join(', ');

const SENTENCES = {
  forum_topic_created: (m) => t('s_topic_created', { name: m.forum_topic_created.name }),
  forum_topic_edited: (m, topic) => named(edited(m.forum_topic_edited), topic),
  forum_topic_closed: (m, topic) => named(t('s_topic_closed'), topic),
  forum_topic_reopened: (m, topic) => named(t('s_topic_reopened'), topic),
  general_forum_topic_hidden: () => t('s_general_hidden'),
  general_forum_topic_unhidden: () => t('s_general_unhidden'),
  pinned_message: (m) =>
    t('s_pinned', { who: fullName(m.from), text: short(summary(m.pinned_message)) }),
  migrate_to_chat_id: () => t('s_migrated'),
  migrate_from_chat_id: () => t('s_migrated'),
  new_chat_members: (m) => t('s_joined', { who: names(m.new_chat_members) }),
  left_chat_member: (m) => t('s_left', { who: fullName(m.left_chat_member) }),
  new_chat_title: (m) => t('s_title', { name: m.new_chat_title }),
  group_chat_created: () => t('s_created'),
  supergroup_chat_created: () => t('s_created'),
  delete_chat_photo: () => t('s_contact'),
  new_chat_photo: () => t('s_contact'),
  write_access_allowed: () => t('s_contact'),
};

/** A new name, a new icon, or both; an empty icon was taken away. */
function edited({ name, icon_custom_emoji_id: icon }) {
  if (name && !icon) return t('s_topic_renamed', { name });
  if (!icon) return t('s_topic_plain');
  const emoji = emojiOf(icon) || '□';
  return name ? t('s_topic_renamed_edited', { name, emoji }) : t('s_topic_edited', { emoji });
}

const short = (text) => (text.length > 60 ? `${text.slice(0, 58)}…` : text);

const named = (words, topic) =>
  topic ? `${topic.name}: ${words[0].toLocaleLowerCase()}${words.slice(1)}` : words;

/**
 * The grey sentence for a service message, or null for an ordinary one. `topic` is given
 * where the reader could not tell otherwise which topic is meant.
 */
export function serviceText(message, topic = null) {
  const field = Object.keys(SENTENCES).find(
    (name) => message[name] != null && message[name] !== false,
  );
  return field ? SENTENCES[field](message, topic) : null;
}
