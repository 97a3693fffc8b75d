/** Policies in a table; internal. */
@NullMarked
package dev.aftercare.jdbc.policy;

import org.jspecify.annotations.NullMarked;
