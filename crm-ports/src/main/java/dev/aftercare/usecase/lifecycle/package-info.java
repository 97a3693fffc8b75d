/** The life of cars: their ends, and their stages with the run that tells each change (VEH-6). */
@NullMarked
package dev.aftercare.usecase.lifecycle;

import org.jspecify.annotations.NullMarked;
