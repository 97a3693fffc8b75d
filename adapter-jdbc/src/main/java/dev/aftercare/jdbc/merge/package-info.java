/** Merges of customers in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.merge;

import org.jspecify.annotations.NullMarked;
