package io.supportbot.bootstrap.config;

import java.time.ZoneId;
import java.util.Locale;

/// The language of those whose own the bot does not speak, and the zone of the desk's days.
public record LocaleConfig(Locale defaultLocale, ZoneId timeZone) {}
