/// The world of the sandbox: people, chats, messages, topics and files, guarded by one lock that
/// is never held while anybody waits.
@NullMarked
package io.supportbot.sandbox.chat;

import org.jspecify.annotations.NullMarked;
