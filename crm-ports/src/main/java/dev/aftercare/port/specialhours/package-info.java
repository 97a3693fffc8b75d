/** Other hours of dealers on some days. */
@NullMarked
package dev.aftercare.port.specialhours;

import org.jspecify.annotations.NullMarked;
