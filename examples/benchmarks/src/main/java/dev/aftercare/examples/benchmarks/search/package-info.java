/** How long it takes to find a customer or a car in a network of a million. */
@org.jspecify.annotations.NullMarked
package dev.aftercare.examples.benchmarks.search;
