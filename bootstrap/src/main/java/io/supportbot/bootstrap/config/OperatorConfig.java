package io.supportbot.bootstrap.config;

import java.util.List;

/// Somebody who may work tickets.
///
/// @param id the Telegram user id
/// @param categories keys of the categories this operator works; empty means all
public record OperatorConfig(long id, String name, Role role, List<String> categories) {

  public OperatorConfig {
    categories = List.copyOf(categories);
  }

  /// What an operator may do.
  public enum Role {
    OPERATOR,
    ADMIN
  }
}
