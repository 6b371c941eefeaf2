package io.supportbot.bootstrap.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A list of at least one element, all of one shape.
///
/// @param elements what is listed, in the plural
record Listing<T>(Shape<T> element, String elements) implements Shape<List<T>> {

  @Override
  public Optional<List<T>> read(Node node, String path, Reading reading) {
    if (!(node instanceof SequenceNode sequence)) {
      String was = Shape.isEmpty(node) ? "nothing" : Shape.kind(node);
      reading.error(path, "must be a list of " + elements + ", was " + was);
      return Optional.empty();
    }
    if (sequence.getValue().isEmpty()) {
      reading.error(path, "must be a list of " + elements + ", was an empty one");
      return Optional.empty();
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < sequence.getValue().size(); i++) {
      Node child = sequence.getValue().get(i);
      String childPath = path + "[" + i + "]";
      reading.stands(childPath, Shape.line(child));
      element.read(child, childPath, reading).ifPresent(values::add);
    }
    return values.size() == sequence.getValue().size()
        ? Optional.of(List.copyOf(values))
        : Optional.empty();
  }
}
