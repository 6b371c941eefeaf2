package planted.standardstreams.in_the_command_line.bootstrap.command;

/// A planted violation.
public final class RunDesk {
  void does() {
    System.out.println("planted");
  }
}
