package io.supportbot.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.meta.jaxb.ForcedType;

/// The file that says which columns have a Java type of their own: one a line, an expression for the column's name, the type and its
/// converter, which an enum does not need.
final class ColumnTypes {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ColumnTypes() {}

  static List<ForcedType> read(Path file) throws IOException {
    List<ForcedType> types = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        types.add(type(List.of(BLANKS.split(line.strip()))));
      }
    }
    types.add(
        new ForcedType()
            .withName("INSTANT")
            .withIncludeTypes("(?i:timestamp.*with\\stime\\szone)"));
    return types;
  }

  private static ForcedType type(List<String> words) {
    if (words.size() < 2 || words.size() > 3) {
      throw new IllegalArgumentException(
          "column type must be an expression, a type and perhaps a converter, was " + words);
    }
    ForcedType type =
        new ForcedType().withIncludeExpression(words.get(0)).withUserType(words.get(1));
    return words.size() == 3 ? type.withConverter(words.get(2)) : type.withEnumConverter(true);
  }
}
