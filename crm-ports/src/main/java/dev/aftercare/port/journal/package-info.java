/** Storage of the one journal. */
@NullMarked
package dev.aftercare.port.journal;

import org.jspecify.annotations.NullMarked;
