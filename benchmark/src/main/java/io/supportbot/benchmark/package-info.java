/// Whole-system measurements: the program as it ships, in a process of its own, under the load of many people.
@NullMarked
package io.supportbot.benchmark;

import org.jspecify.annotations.NullMarked;
