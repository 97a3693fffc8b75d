/** Storage of registrations and inspections. */
@NullMarked
package dev.aftercare.port.inspection;

import org.jspecify.annotations.NullMarked;
