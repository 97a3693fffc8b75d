/** Reading the journal: by position, and as the timeline of a subject. */
@NullMarked
package dev.aftercare.usecase.journal;

import org.jspecify.annotations.NullMarked;
