/** Storage of what warranty keeps. */
@NullMarked
package dev.aftercare.port.warranty;

import org.jspecify.annotations.NullMarked;
