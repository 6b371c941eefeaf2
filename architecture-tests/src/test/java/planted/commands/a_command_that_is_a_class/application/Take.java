package planted.commands.a_command_that_is_a_class.application;

/// Around a planted violation.
public interface Take {
  /// A planted violation.
  final class Command {}
}
