package io.supportbot.domain.draft;

/// The steps of the dialogue in their order, for stores and keyboards; what a step accepts is said by the types in [Draft].
public enum Step {
  CATEGORY,
  DESCRIPTION,
  PRIORITY,
  FILES
}
