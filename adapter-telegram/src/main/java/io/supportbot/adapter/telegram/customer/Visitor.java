package io.supportbot.adapter.telegram.customer;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;

/// A customer in their private chat with the bot.
record Visitor(CustomerProfile profile, long chat) {
  Actor actor() {
    return new Actor.Customer(profile.id());
  }

  Language language() {
    return profile.language();
  }

  Visitor as(CustomerProfile other) {
    return new Visitor(other, chat);
  }
}
