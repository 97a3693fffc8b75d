/**
 * The engine of business time: opening hours of a zone as instants, and a local day as quarter-hour ticks.
 */
@NullMarked
package dev.aftercare.domain.time;

import org.jspecify.annotations.NullMarked;
