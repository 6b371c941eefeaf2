/// The command line: what each command takes, says and ends with. What a command does is behind
/// {@link io.supportbot.bootstrap.command.RunDesk}, {@link
/// io.supportbot.bootstrap.command.RunSandbox} and {@link
/// io.supportbot.bootstrap.command.MigrateDatabase}.
@NullMarked
package io.supportbot.bootstrap.command;

import org.jspecify.annotations.NullMarked;
