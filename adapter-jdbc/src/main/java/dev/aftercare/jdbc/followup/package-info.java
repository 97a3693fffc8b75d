/** Follow-up calls on JDBC. */
@NullMarked
package dev.aftercare.jdbc.followup;

import org.jspecify.annotations.NullMarked;
