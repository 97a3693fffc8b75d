/** Who acts, in which scope, and on which ground a dealer sees a shared record (NET-2, NET-4). */
@NullMarked
package dev.aftercare.domain.access;

import org.jspecify.annotations.NullMarked;
