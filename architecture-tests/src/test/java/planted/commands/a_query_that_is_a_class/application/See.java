package planted.commands.a_query_that_is_a_class.application;

/// Around a planted violation.
public interface See {
  /// A planted violation.
  final class Query {}
}
