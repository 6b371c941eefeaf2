package io.supportbot.domain.desk;

/// What an operator may do.
public enum OperatorRole {
  /// Works on tickets.
  OPERATOR,
  /// Works on tickets and runs the desk.
  ADMIN
}
