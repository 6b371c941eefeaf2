/// The example of the README, run by a test so that it stays true.
@NullMarked
package io.supportbot.example;

import org.jspecify.annotations.NullMarked;
