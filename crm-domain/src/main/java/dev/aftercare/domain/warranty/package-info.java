/** What the manufacturer pays for: terms by period and distance, decisions of coverage, the first service (WAR-1 to WAR-3). */
@NullMarked
package dev.aftercare.domain.warranty;

import org.jspecify.annotations.NullMarked;
