/** Storage of the cards of prospects and owners. */
@NullMarked
package dev.aftercare.port.prospect;

import org.jspecify.annotations.NullMarked;
