package io.supportbot.bootstrap.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command speaks: answers to standard output, errors to standard error. Always UTF-8,
/// because the file it talks about is; a server's bare `C` locale would turn names into `?`.
public final class Console {

  private final PrintWriter out;
  private final PrintWriter err;

  public Console(OutputStream out, OutputStream err) {
    this.out = writer(out);
    this.err = writer(err);
  }

  /// The standard streams of this process.
  public static Console standard() {
    return new Console(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  public void say(String line) {
    out.println(line);
  }

  public void complain(String line) {
    err.println(line);
  }

  /// For what writes its answer by itself.
  PrintWriter out() {
    return out;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
