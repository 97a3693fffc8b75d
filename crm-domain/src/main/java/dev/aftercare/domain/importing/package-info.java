/** Imports: how far a run has come, and what was wrong in which line. */
@NullMarked
package dev.aftercare.domain.importing;

import org.jspecify.annotations.NullMarked;
