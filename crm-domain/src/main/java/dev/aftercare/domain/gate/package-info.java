/** The gate: which cars are expected, which came, and who waits since when (APT-9). */
@NullMarked
package dev.aftercare.domain.gate;

import org.jspecify.annotations.NullMarked;
