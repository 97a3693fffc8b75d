/** Imports: rows through the ordinary door. */
@NullMarked
package dev.aftercare.usecase.importing;

import org.jspecify.annotations.NullMarked;
