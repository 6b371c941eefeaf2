/// Formatted text as the server reads it: HTML, MarkdownV2, Markdown, trimming, and the links,
/// mentions and commands it finds by itself.
@NullMarked
package io.supportbot.sandbox.entity;

import org.jspecify.annotations.NullMarked;
