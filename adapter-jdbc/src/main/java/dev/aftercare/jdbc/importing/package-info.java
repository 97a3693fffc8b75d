/** Import runs and their faults in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.importing;

import org.jspecify.annotations.NullMarked;
