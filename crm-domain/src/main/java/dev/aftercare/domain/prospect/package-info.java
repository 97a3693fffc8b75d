/** The cards of a dealer's prospects and of those who became owners (A card and C card, CUS-4a). */
@NullMarked
package dev.aftercare.domain.prospect;

import org.jspecify.annotations.NullMarked;
