/** Storage of segments, and who is in them. */
@NullMarked
package dev.aftercare.port.segment;

import org.jspecify.annotations.NullMarked;
