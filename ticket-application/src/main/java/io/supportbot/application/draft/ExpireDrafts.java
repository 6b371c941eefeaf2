package io.supportbot.application.draft;

/// Forgets drafts that stayed untouched for the desk's time, with a word to their customers. Driven by a timer; repeating it changes nothing. While the
/// desk does not know what customers did meanwhile, none is forgotten.
public interface ExpireDrafts {
  /// @return how many were forgotten
  int expire();
}
