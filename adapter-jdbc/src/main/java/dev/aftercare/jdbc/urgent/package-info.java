/** Urgent requests in a table. */
@NullMarked
package dev.aftercare.jdbc.urgent;

import org.jspecify.annotations.NullMarked;
