/** The cards of prospects and owners (CUS-4a). */
@NullMarked
package dev.aftercare.usecase.prospect;

import org.jspecify.annotations.NullMarked;
