package planted.layers.domain_knows_application.adapter.telegram;

/// Around a planted violation.
public final class Screen {}
