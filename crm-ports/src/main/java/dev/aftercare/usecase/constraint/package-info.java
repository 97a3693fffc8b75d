/** Constraints of the field for the components of commands. */
@NullMarked
package dev.aftercare.usecase.constraint;

import org.jspecify.annotations.NullMarked;
