/** Words that every feature of the model speaks: outcomes, ids, subjects, distance, references. */
@NullMarked
package dev.aftercare.domain.shared;

import org.jspecify.annotations.NullMarked;
