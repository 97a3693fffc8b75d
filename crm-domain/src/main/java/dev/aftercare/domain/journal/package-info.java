/** Events as they are kept in the one journal, and the order in which readers meet them. */
@NullMarked
package dev.aftercare.domain.journal;

import org.jspecify.annotations.NullMarked;
