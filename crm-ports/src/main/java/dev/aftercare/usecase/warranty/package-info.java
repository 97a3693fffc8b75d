/** Decisions of coverage and the free first service (WAR-1 to WAR-3). */
@NullMarked
package dev.aftercare.usecase.warranty;

import org.jspecify.annotations.NullMarked;
