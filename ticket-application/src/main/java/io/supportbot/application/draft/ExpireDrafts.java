package io.supportbot.application.draft;

/// Forgets drafts that stayed untouched for the desk's time, with a word to their customers. Driven by a timer; repeating it changes nothing.
public interface ExpireDrafts {
  /// @return how many were forgotten
  int expire();
}
