/// The command line as a script sees it: exit codes, standard output, standard error.
@NullMarked
package io.supportbot.bootstrap.command;

import org.jspecify.annotations.NullMarked;
