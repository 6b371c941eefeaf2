/// How the engines get their work done: on executors that the lifecycle owns.
@NullMarked
package io.supportbot.application.task;

import org.jspecify.annotations.NullMarked;
