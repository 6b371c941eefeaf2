import * as api from './api.js';
import { conversation, isShown } from './state.js';

/**
 * The message that the bot makes the person of a phone answer: the newest one shown there. The
 * sandbox remembers it; what was answered or closed here goes at once, before it says so.
 */
export function forcedReply(view) {
  let message = null;
  let settled = 0;

  const forces = (candidate) =>
    candidate._force_reply?.people.includes(view.viewer) &&
    candidate.message_id !== settled &&
    isShown(view.chat, view.thread, candidate);

  return {
    message: () => message,
    placeholder: () => message?._force_reply.placeholder,

    /** True when the person is made to answer something they were not before. */
    update(writable) {
      const before = message?.message_id;
      const { messages } = conversation(view.chat.id, view.viewer);
      message = (writable && messages.findLast(forces)) || null;
      return message != null && message.message_id !== before;
    },

    settle(id) {
      settled = id;
    },

    /** Another chat or topic, or an answer that was refused. */
    reset() {
      settled = 0;
    },

    close() {
      settled = message.message_id;
      return api.closeReply(view.viewer, view.chat.id, settled);
    },
  };
}
