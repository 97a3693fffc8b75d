/** The waiting list in tables. */
@NullMarked
package dev.aftercare.jdbc.waitinglist;

import org.jspecify.annotations.NullMarked;
