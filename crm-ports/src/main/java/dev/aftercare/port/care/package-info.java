/** Storage of what cars need next. */
@NullMarked
package dev.aftercare.port.care;

import org.jspecify.annotations.NullMarked;
