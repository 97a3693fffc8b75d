/**
 * Vehicles and what identifies them.
 */
@NullMarked
package dev.aftercare.domain.vehicle;

import org.jspecify.annotations.NullMarked;
