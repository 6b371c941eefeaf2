package io.supportbot.bootstrap.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The keys of one mapping as they are written, each once.
final class WrittenKeys {

  record Written(String name, String path, int line, Node value) {}

  /// A key that looks otherwise may be a secret that lost its colon: it is not repeated.
  private static final Pattern SAFE_TO_SHOW = Pattern.compile("[\\p{L}\\p{N} _.<-]{1,40}");

  private WrittenKeys() {}

  static List<Written> of(MappingNode mapping, String path, Reading reading) {
    List<Written> keys = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = Shape.line(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key) || !isSafe(key)) {
        reading.error(
            line,
            path,
            "holds a key that cannot be right; a key is followed by a colon and a space");
        continue;
      }
      String name = key.getValue();
      String keyPath = path.isEmpty() ? name : path + "." + name;
      Integer first = lines.putIfAbsent(name, line);
      if (first != null) {
        reading.error(line, keyPath, "is already there in line " + first + "; keep one of them");
        continue;
      }
      reading.stands(keyPath, line);
      keys.add(new Written(name, keyPath, line, tuple.getValueNode()));
    }
    return keys;
  }

  private static boolean isSafe(ScalarNode key) {
    return SAFE_TO_SHOW.matcher(key.getValue()).matches();
  }
}
