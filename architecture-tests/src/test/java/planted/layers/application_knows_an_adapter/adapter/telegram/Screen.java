package planted.layers.application_knows_an_adapter.adapter.telegram;

/// Around a planted violation.
public final class Screen {}
