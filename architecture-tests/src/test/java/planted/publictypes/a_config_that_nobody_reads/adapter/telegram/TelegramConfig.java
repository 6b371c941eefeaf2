package planted.publictypes.a_config_that_nobody_reads.adapter.telegram;

/// A planted violation.
public record TelegramConfig(int port) {}
