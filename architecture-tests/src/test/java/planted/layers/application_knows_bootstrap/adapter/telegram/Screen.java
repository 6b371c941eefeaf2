package planted.layers.application_knows_bootstrap.adapter.telegram;

/// Around a planted violation.
public final class Screen {}
