package planted.layers.adapter.telegram;

/// A planted violation.
public final class Screen {}
