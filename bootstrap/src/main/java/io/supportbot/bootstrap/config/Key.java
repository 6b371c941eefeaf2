package io.supportbot.bootstrap.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// One key of the file.
///
/// @param purpose what it is for, in one sentence for the reference
/// @param notYet present: this version refuses the key, with this sentence
record Key<T>(
    String name, Shape<T> shape, Presence presence, String purpose, Optional<NotYet> notYet) {

  /// What happens when the key is not there.
  sealed interface Presence {

    record Required() implements Presence {}

    /// A key that nothing stands in for.
    ///
    /// @param meaning what its absence means
    record MayMiss(String meaning) implements Presence {}

    record Default(String text) implements Presence {}

    /// A section that is read as an empty one, so that its keys' own presence decides.
    record BroughtByItsKeys() implements Presence {}
  }

  /// Why this version refuses a key.
  ///
  /// @param unlessDisabled the key is harmless while it holds `enabled: false`
  record NotYet(String what, boolean unlessDisabled) {

    String sentence(String path) {
      String way = unlessDisabled ? " or set " + path + ".enabled to false" : "";
      return "this version can't do " + what + " yet; remove " + path + way;
    }

    boolean refuses(Node node) {
      return !(unlessDisabled && isDisabled(node));
    }

    private static boolean isDisabled(Node node) {
      return node instanceof MappingNode mapping
          && mapping.getValue().stream()
              .anyMatch(
                  tuple ->
                      tuple.getKeyNode() instanceof ScalarNode key
                          && key.getValue().equals("enabled")
                          && tuple.getValueNode() instanceof ScalarNode value
                          && value.isPlain()
                          && value.getValue().equals("false"));
    }
  }

  static <T> Key<T> required(String name, Shape<T> shape, String purpose) {
    return new Key<>(name, shape, new Presence.Required(), purpose, Optional.empty());
  }

  static <T> Key<T> optional(String name, Shape<T> shape, String meaning, String purpose) {
    return new Key<>(name, shape, new Presence.MayMiss(meaning), purpose, Optional.empty());
  }

  static <T> Key<T> defaulting(String name, Scalar<T> shape, String text, String purpose) {
    return new Key<>(name, shape, new Presence.Default(text), purpose, Optional.empty());
  }

  static <T> Key<T> part(String name, Section<T> shape, String purpose) {
    return new Key<>(name, shape, new Presence.BroughtByItsKeys(), purpose, Optional.empty());
  }

  /// A key of a part that a later version will have.
  ///
  /// @param what completes "this version can't do … yet"
  static <T> Key<T> notYet(String name, Shape<T> shape, String what, String purpose) {
    return new Key<>(
        name,
        shape,
        new Presence.MayMiss(""),
        purpose,
        Optional.of(new NotYet(what, false)));
  }

  /// As [#notYet], but accepted while it is switched off by `enabled: false`.
  static <T> Key<T> notYetUnlessDisabled(
      String name, Shape<T> shape, String what, String purpose) {
    return new Key<>(
        name, shape, new Presence.MayMiss(""), purpose, Optional.of(new NotYet(what, true)));
  }
}
