/** The journal in tables, and how it is numbered; internal. */
@NullMarked
package dev.aftercare.jdbc.journal;

import org.jspecify.annotations.NullMarked;
