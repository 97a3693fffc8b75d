package dev.aftercare.memory;

/** A violation on purpose: a class in a package that another jar owns. */
final class PlantedTwin {}
