package planted.publictypes.another_adapter_alone_uses_it.adapter.telegram;

/// A planted violation.
public final class Screen {}
