/** Storage of import runs. */
@NullMarked
package dev.aftercare.port.importing;

import org.jspecify.annotations.NullMarked;
