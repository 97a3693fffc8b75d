package dev.aftercare.usecase.call;

/** Asks for something that needs no further words. */
public record Ask() {}
