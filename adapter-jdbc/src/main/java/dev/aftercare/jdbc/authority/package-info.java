/** What was decided by authority, in tables. */
@NullMarked
package dev.aftercare.jdbc.authority;

import org.jspecify.annotations.NullMarked;
