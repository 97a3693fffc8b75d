/** How well distances are predicted, on real series and on made-up drivers, and what it costs (VEH-4). */
@NullMarked
package dev.aftercare.examples.benchmarks.mileage;

import org.jspecify.annotations.NullMarked;
