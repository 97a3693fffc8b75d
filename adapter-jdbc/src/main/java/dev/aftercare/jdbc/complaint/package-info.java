/** Complaints in tables. */
@NullMarked
package dev.aftercare.jdbc.complaint;

import org.jspecify.annotations.NullMarked;
