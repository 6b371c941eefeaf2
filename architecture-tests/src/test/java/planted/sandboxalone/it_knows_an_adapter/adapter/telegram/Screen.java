package planted.sandboxalone.it_knows_an_adapter.adapter.telegram;

/// Around a planted violation.
public final class Screen {}
