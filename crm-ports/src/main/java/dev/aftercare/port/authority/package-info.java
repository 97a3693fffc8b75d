/** Storage of what was decided by authority. */
@NullMarked
package dev.aftercare.port.authority;

import org.jspecify.annotations.NullMarked;
