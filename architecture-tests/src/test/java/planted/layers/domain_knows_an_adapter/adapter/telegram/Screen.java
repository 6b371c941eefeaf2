package planted.layers.domain_knows_an_adapter.adapter.telegram;

/// Around a planted violation.
public final class Screen {}
