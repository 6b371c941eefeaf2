/// Tests of client.
@NullMarked
package io.supportbot.adapter.telegram.client;

import org.jspecify.annotations.NullMarked;
