/// Customers' private chats on fakes.
@NullMarked
package io.supportbot.adapter.telegram.customer;

import org.jspecify.annotations.NullMarked;
