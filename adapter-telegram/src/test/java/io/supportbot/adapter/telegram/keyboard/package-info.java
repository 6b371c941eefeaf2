/// Tests of keyboard.
@NullMarked
package io.supportbot.adapter.telegram.keyboard;

import org.jspecify.annotations.NullMarked;
