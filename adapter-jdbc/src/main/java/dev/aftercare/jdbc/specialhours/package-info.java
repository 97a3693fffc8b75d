/** Other hours of dealers on some days in tables. */
@NullMarked
package dev.aftercare.jdbc.specialhours;

import org.jspecify.annotations.NullMarked;
