/** Grounds of access and looks in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.access;

import org.jspecify.annotations.NullMarked;
