/** Search tokens in a table; internal. */
@NullMarked
package dev.aftercare.jdbc.search;

import org.jspecify.annotations.NullMarked;
