/** Storage of grounds of access and of looks (NET-2). */
@NullMarked
package dev.aftercare.port.access;

import org.jspecify.annotations.NullMarked;
