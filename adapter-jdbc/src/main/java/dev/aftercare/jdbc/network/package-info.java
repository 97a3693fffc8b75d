/** Manufacturer, dealers and staff in tables; internal. */
@NullMarked
package dev.aftercare.jdbc.network;

import org.jspecify.annotations.NullMarked;
