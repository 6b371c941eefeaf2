/// A topic of its own for each ticket, where the staff group is a forum: found, made, made again after somebody deleted it, and kept as its ticket is.
///
/// Which topic belongs to which ticket stands beside the messages in the table `posted_messages`: a topic's number is that of the message that opened it.
@NullMarked
package io.supportbot.adapter.telegram.topic;

import org.jspecify.annotations.NullMarked;
