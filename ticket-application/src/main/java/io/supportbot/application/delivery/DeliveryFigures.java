package io.supportbot.application.delivery;

/// What the dispatcher has done since its process started.
///
/// @param inMemory deliveries that wait in memory or are under way
/// @param delivered arrived
/// @param failedAttempts attempts that are to be repeated
/// @param parked left until their recipient returns
/// @param setAside given up
public record DeliveryFigures(
    long inMemory, long delivered, long failedAttempts, long parked, long setAside) {}
