/** What a storage must be able to do for the gate log (APT-9). */
@NullMarked
package dev.aftercare.port.gate;

import org.jspecify.annotations.NullMarked;
