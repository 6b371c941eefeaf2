package io.supportbot.bootstrap.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// What may stand behind a key.
sealed interface Shape<T> permits Scalar, Listing, Entries, Section {

  /// Reads the node; empty when it was wrong (the error is noted in the reading) or when it is a
  /// part that this version does not use.
  Optional<T> read(Node node, String path, Reading reading);

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && Tag.NULL.equals(scalar.getTag());
  }

  /// What a node is, in the words of somebody who writes the file.
  static String kind(Node node) {
    return switch (node) {
      case MappingNode _ -> "keys of its own";
      case SequenceNode _ -> "a list";
      case Node scalar when Tag.INT.equals(scalar.getTag()) || Tag.FLOAT.equals(scalar.getTag()) ->
          "a number";
      case Node scalar when Tag.BOOL.equals(scalar.getTag()) -> "true or false";
      default -> "text";
    };
  }
}
