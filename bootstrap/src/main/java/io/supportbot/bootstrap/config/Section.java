package io.supportbot.bootstrap.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A mapping with declared keys, and the record it becomes.
record Section<T>(List<Key<?>> keys, Function<Values, T> maker) implements Shape<T> {

  /// What a section becomes that nothing in this version needs.
  enum Unused {
    UNUSED
  }

  Section {
    keys = List.copyOf(keys);
  }

  static <T> Section<T> of(Function<Values, T> maker, Key<?>... keys) {
    return new Section<>(List.of(keys), maker);
  }

  static Section<Unused> unused(Key<?>... keys) {
    return new Section<>(List.of(keys), _ -> Unused.UNUSED);
  }

  @Override
  public Optional<T> read(Node node, String path, Reading reading) {
    if (!(node instanceof MappingNode mapping)) {
      String names = String.join(", ", names().subList(0, Math.min(3, keys.size())));
      String was = Shape.isEmpty(node) ? "it has none" : "was " + Shape.kind(node);
      reading.error(path, "must hold keys such as " + names + "; " + was);
      return Optional.empty();
    }
    int before = reading.errorCount();
    Map<Key<?>, Object> values = new HashMap<>();
    Set<String> misspelt = new HashSet<>();
    for (var written : WrittenKeys.of(mapping, path, reading)) {
      Optional<Key<?>> known =
          keys.stream().filter(key -> key.name().equals(written.name())).findFirst();
      if (known.isEmpty()) {
        Optional<String> meant = Nearest.to(written.name(), names());
        meant.ifPresent(misspelt::add);
        reading.error(written.line(), written.path(), unknown(written.name(), meant));
      } else {
        read(known.get(), written.value(), written.path(), reading, values);
      }
    }
    for (Key<?> key : keys) {
      String keyPath = path.isEmpty() ? key.name() : path + "." + key.name();
      // a misspelt key is one mistake: that the right one is missing follows from it
      if (!reading.has(keyPath) && !misspelt.contains(key.name())) {
        readMissing(key, keyPath, reading, values);
      }
    }
    return reading.errorCount() == before
        ? Optional.of(maker.apply(new Values(values)))
        : Optional.empty();
  }

  private static void read(
      Key<?> key, Node node, String path, Reading reading, Map<Key<?>, Object> values) {
    if (key.notYet().isEmpty()) {
      key.shape().read(node, path, reading).ifPresent(value -> values.put(key, value));
      return;
    }
    if (key.notYet().get().refuses(node)) {
      reading.error(path, key.notYet().get().sentence(path));
    }
    reading.unused(path, () -> key.shape().read(node, path, reading));
  }

  private static void readMissing(
      Key<?> key, String path, Reading reading, Map<Key<?>, Object> values) {
    switch (key.presence()) {
      case Key.Presence.Required() ->
          reading.error(path, "is missing; add it: " + key.purpose());
      case Key.Presence.MayMiss _ -> {}
      case Key.Presence.Default(String text) -> {
        if (key.shape() instanceof Scalar<?> scalar) {
          values.put(key, scalar.parseDefault(text));
        }
      }
      case Key.Presence.BroughtByItsKeys() ->
          key.shape().read(NOTHING, path, reading).ifPresent(value -> values.put(key, value));
    }
  }

  private static final MappingNode NOTHING = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);

  private List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  private String unknown(String name, Optional<String> meant) {
    return "is no key that SupportBot knows"
        + meant
            .map(near -> "; did you mean " + near + "?")
            .or(() -> SupportBotKeys.homeOf(name).map(home -> "; it belongs under " + home))
            .orElse("; known here: " + String.join(", ", names()));
  }
}
