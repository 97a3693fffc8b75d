/** Storage and notification in memory: the same semantics as a database, a clock that can be set, ids from a seed. */
@NullMarked
package dev.aftercare.memory;

import org.jspecify.annotations.NullMarked;
