package io.supportbot.bootstrap.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One value: text, a whole number, or true/false.
///
/// @param words completes "must be …"
/// @param facets what a JSON Schema can check of it
/// @param secret the value never appears in an error
record Scalar<T>(
    Kind kind,
    String words,
    Function<String, Parsed<T>> parser,
    Map<String, Object> facets,
    boolean secret)
    implements Shape<T> {

  enum Kind {
    TEXT,
    WHOLE,
    FLAG
  }

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}?");
  private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final int SHOWN_CHARS = 40;

  Scalar {
    facets = Map.copyOf(facets);
  }

  Scalar<T> described(String newWords) {
    return new Scalar<>(kind, newWords, parser, facets, secret);
  }

  Scalar<T> asSecret() {
    return new Scalar<>(kind, words, parser, facets, true);
  }

  @Override
  public Optional<T> read(Node node, String path, Reading reading) {
    if (Shape.isEmpty(node)) {
      reading.error(path, "has no value; it must be " + words + ", or remove the key");
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar)) {
      reading.error(path, "must be " + words + ", was " + Shape.kind(node));
      return Optional.empty();
    }
    String written = scalar.getValue();
    if (written.contains("${")) {
      if (reading.isUnused()) {
        return Optional.empty();
      }
      return substituted(written, path, reading)
          .flatMap(text -> parsed(text, "the value of " + written, path, reading));
    }
    if (!fits(scalar)) {
      reading.error(path, "must be " + words + ", was " + wrongKind(scalar));
      return Optional.empty();
    }
    return parsed(written, shown(written), path, reading);
  }

  /// Reads a default as it is declared, which must be sound.
  T parseDefault(String text) {
    if (parser.apply(text) instanceof Parsed.Good<T>(T value)) {
      return value;
    }
    throw new IllegalArgumentException("a default must be " + words + ", was " + text);
  }

  private Optional<T> parsed(String text, String shown, String path, Reading reading) {
    return switch (parser.apply(text)) {
      case Parsed.Good<T>(T value) -> {
        reading.read(path, value);
        yield Optional.of(value);
      }
      case Parsed.Wrong<T>(String hint) -> {
        reading.error(path, "must be " + words + (secret ? "" : ", was " + shown + hint));
        yield Optional.empty();
      }
      case Parsed.NotYet<T>(String sentence) -> {
        reading.error(path, sentence);
        yield Optional.empty();
      }
    };
  }

  private boolean fits(ScalarNode node) {
    return switch (kind) {
      case TEXT ->
          !node.isPlain()
              || !(Tag.INT.equals(node.getTag())
                  || Tag.FLOAT.equals(node.getTag())
                  || Tag.BOOL.equals(node.getTag()));
      case WHOLE -> node.isPlain() && Tag.INT.equals(node.getTag());
      case FLAG -> node.isPlain() && Tag.BOOL.equals(node.getTag());
    };
  }

  private String wrongKind(ScalarNode node) {
    String was = secret || node.isPlain() ? plainly(node) : shown(node.getValue());
    return switch (kind) {
      case TEXT -> was + (isGood(node.getValue()) ? "; put it in quotes to make it text" : "");
      case WHOLE, FLAG -> was + (node.isPlain() || secret ? "" : " in quotes; remove the quotes");
    };
  }

  private String plainly(ScalarNode node) {
    return secret ? Shape.kind(node) : shortened(node.getValue());
  }

  private boolean isGood(String text) {
    return parser.apply(text) instanceof Parsed.Good<T>;
  }

  private String shown(String text) {
    return kind == Kind.TEXT ? "\"" + shortened(text) + "\"" : shortened(text);
  }

  private static String shortened(String text) {
    String start = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
    return start.replaceAll("\\p{Cntrl}", "·");
  }

  private static Optional<String> substituted(String written, String path, Reading reading) {
    var text = new StringBuilder();
    boolean sound = true;
    var matcher = VARIABLE.matcher(written);
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<String> value = Optional.empty();
      if (!matcher.group().endsWith("}") || !VARIABLE_NAME.matcher(name).matches()) {
        sound = false;
        reading.error(
            path, "must name an environment variable as ${NAME}: letters, digits and underscores");
      } else {
        value = reading.environment(name);
        if (value.isEmpty() || value.get().isEmpty()) {
          sound = false;
          String state = value.isEmpty() ? "not set" : "empty";
          reading.error(
              path,
              "needs the environment variable %s, which is %s; set it before the start"
                  .formatted(name, state));
        }
      }
      matcher.appendReplacement(text, "");
      text.append(value.orElse(""));
    }
    matcher.appendTail(text);
    return sound ? Optional.of(text.toString()) : Optional.empty();
  }
}
