/** The gate log in a database (APT-9). */
@NullMarked
package dev.aftercare.jdbc.gate;

import org.jspecify.annotations.NullMarked;
