/// Tests of text.
@NullMarked
package io.supportbot.adapter.telegram.text;

import org.jspecify.annotations.NullMarked;
