package io.supportbot.domain.ticket;

/// How much a ticket hurts, by the customer's own word. Declared from the mildest to the worst.
public enum Priority {
  LOW,
  MEDIUM,
  HIGH
}
