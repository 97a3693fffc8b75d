package dev.aftercare.domain.shared;

/** What can be had instead of what was refused, for example the nearest free slots. */
public interface BetterOffer {}
