/// Chats as the rest of the program keeps them: under which id one is reached now, and which of its messages belong to which ticket.
@NullMarked
package io.supportbot.adapter.telegram.chat;

import org.jspecify.annotations.NullMarked;
