/** Storage of insurance policies. */
@NullMarked
package dev.aftercare.port.insurance;

import org.jspecify.annotations.NullMarked;
