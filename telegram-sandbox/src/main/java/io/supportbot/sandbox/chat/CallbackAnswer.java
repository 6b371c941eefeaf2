package io.supportbot.sandbox.chat;

/// What the presser of a button is shown.
///
/// @param text empty where the bot only ended the waiting
/// @param alert whether it is a window to be closed and not a passing notice
/// @param url empty where none is opened
public record CallbackAnswer(String text, boolean alert, String url) {}
