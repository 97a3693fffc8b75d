/** What one booking costs on each storage, beside the same statements in hand-written JDBC. */
@NullMarked
package dev.aftercare.examples.benchmarks.booking;

import org.jspecify.annotations.NullMarked;
