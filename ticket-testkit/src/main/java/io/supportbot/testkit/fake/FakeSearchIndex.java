package io.supportbot.testkit.fake;

import io.supportbot.application.search.SearchIndex;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A search in memory. Word forms are matched by their first letters alone, which is enough for tests.
public final class FakeSearchIndex implements SearchIndex {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int STEM_LENGTH = 4;

  private final Table<Entry, Entry> entries;

  public FakeSearchIndex(FakeUnitOfWork units) {
    entries = new Table<>(units);
  }

  @Override
  public void add(TicketNumber ticket, String text) {
    stems(text).forEach(stem -> entries.put(new Entry(ticket, stem), new Entry(ticket, stem)));
  }

  @Override
  public List<TicketNumber> find(String query, int limit) {
    Set<String> wanted = stems(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return entries.values().stream()
        .collect(
            Collectors.groupingBy(
                Entry::ticket, Collectors.mapping(Entry::stem, Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(said -> said.getValue().containsAll(wanted))
        .map(said -> said.getKey())
        .sorted(Comparator.reverseOrder())
        .limit(limit)
        .toList();
  }

  private static Set<String> stems(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .map(word -> word.substring(0, Math.min(STEM_LENGTH, word.length())))
        .collect(Collectors.toSet());
  }

  private record Entry(TicketNumber ticket, String stem) {}
}
