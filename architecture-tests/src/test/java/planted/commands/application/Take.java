package planted.commands.application;

/// A planted violation.
public interface Take {
  /// Not a record.
  final class Command {}
}
