/** Use cases of complaints. */
@NullMarked
package dev.aftercare.usecase.complaint;

import org.jspecify.annotations.NullMarked;
