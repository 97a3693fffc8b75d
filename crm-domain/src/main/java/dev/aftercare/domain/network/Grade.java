package dev.aftercare.domain.network;

/** Grade of a dealer by city and size (NET-1); A is the largest. */
public enum Grade {
    A,
    B,
    C,
    D,
    E,
    F
}
