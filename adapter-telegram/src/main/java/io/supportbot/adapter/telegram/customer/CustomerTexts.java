package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.IcuTexts;
import io.supportbot.adapter.telegram.text.Texts;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Status;
import jakarta.inject.Inject;
import java.util.Map;

/// What the customer reads: the bundle `customer`, and the words of `common` that it needs.
final class CustomerTexts implements Texts {
  private final Texts customer;
  private final Texts common;

  @Inject
  CustomerTexts() {
    customer = IcuTexts.load("customer");
    common = IcuTexts.load("common");
  }

  @Override
  public Html html(Language language, String key, Map<String, ?> arguments) {
    return customer.html(language, key, arguments);
  }

  @Override
  public String plain(Language language, String key, Map<String, ?> arguments) {
    return customer.plain(language, key, arguments);
  }

  String status(Language language, Status status) {
    return common.plain(language, "status." + status.name());
  }

  String priority(Language language, Priority priority) {
    return common.plain(language, "priority." + priority.name());
  }

  String back(Language language) {
    return common.plain(language, "back");
  }

  String cancel(Language language) {
    return common.plain(language, "cancel");
  }
}
