package io.supportbot.application.search;

import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// Finds tickets by the words said in them, in any Russian or English form. Keeps keyed hashes of word stems, never words.
///
/// Works inside the caller's unit of work. Thread-safe.
public interface SearchIndex {
  /// Adds the words of a text to those a ticket is found by. Adding words again changes nothing.
  void add(TicketNumber ticket, String text);

  /// The tickets in which every word of the query was said, newest first.
  ///
  /// @param limit at most this many, at least 1
  List<TicketNumber> find(String query, int limit);
}
