/** What things cost, measured by commands that anyone can run. */
@NullMarked
package dev.aftercare.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
