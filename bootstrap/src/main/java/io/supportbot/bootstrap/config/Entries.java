package io.supportbot.bootstrap.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/// A mapping whose keys are data, such as languages, rather than names we declare.
record Entries<T>(Scalar<String> key, Shape<T> value) implements Shape<Map<String, T>> {

  @Override
  public Optional<Map<String, T>> read(Node node, String path, Reading reading) {
    if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
      String was = node instanceof MappingNode || Shape.isEmpty(node) ? "empty" : Shape.kind(node);
      reading.error(path, "must hold keys, each " + key.words() + "; was " + was);
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, T>();
    int before = reading.errorCount();
    WrittenKeys.of(mapping, path, reading)
        .forEach(
            written -> {
              if (key.parser().apply(written.name()) instanceof Parsed.Wrong<String>(String hint)) {
                reading.error(
                    written.line(),
                    written.path(),
                    "is no key that can stand here: it must be " + key.words() + hint);
              } else {
                value
                    .read(written.value(), written.path(), reading)
                    .ifPresent(read -> values.put(written.name(), read));
              }
            });
    return reading.errorCount() == before ? Optional.of(values) : Optional.empty();
  }
}
