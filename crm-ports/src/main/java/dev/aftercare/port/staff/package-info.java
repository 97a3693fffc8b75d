/** Storage of who leaves and what they hand over. */
@NullMarked
package dev.aftercare.port.staff;

import org.jspecify.annotations.NullMarked;
