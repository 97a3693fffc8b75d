/** How VINs of real cars are read and judged (VEH-1). */
@NullMarked
package dev.aftercare.examples.benchmarks.vin;

import org.jspecify.annotations.NullMarked;
