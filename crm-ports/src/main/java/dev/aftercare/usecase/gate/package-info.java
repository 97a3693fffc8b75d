/** The gate: the guard's list, the log of who came, and who waits (APT-9). */
@NullMarked
package dev.aftercare.usecase.gate;

import org.jspecify.annotations.NullMarked;
