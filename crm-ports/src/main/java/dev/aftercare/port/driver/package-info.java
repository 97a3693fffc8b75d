/** Storage of drivers of cars. */
@NullMarked
package dev.aftercare.port.driver;

import org.jspecify.annotations.NullMarked;
