package io.supportbot.application.customer;

import io.supportbot.domain.person.ContactAddress;

/// A channel learned that a customer can be reached no longer, or again; in the latter case lets out what waited. Unknown addresses are ignored.
public interface NoteReachability {
  void note(ContactAddress address, boolean reachable);
}
