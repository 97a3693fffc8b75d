/** Storage of organisations and staff. */
@NullMarked
package dev.aftercare.port.network;

import org.jspecify.annotations.NullMarked;
