/** Storage of visits. */
@NullMarked
package dev.aftercare.port.visit;

import org.jspecify.annotations.NullMarked;
