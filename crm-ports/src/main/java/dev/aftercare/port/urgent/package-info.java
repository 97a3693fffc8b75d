/** Storage of urgent requests. */
@NullMarked
package dev.aftercare.port.urgent;

import org.jspecify.annotations.NullMarked;
