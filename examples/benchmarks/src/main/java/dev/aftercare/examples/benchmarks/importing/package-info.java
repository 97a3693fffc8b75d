/** What importing costs beside copying the same rows. */
@NullMarked
package dev.aftercare.examples.benchmarks.importing;

import org.jspecify.annotations.NullMarked;
