/** Parts picked beforehand: how far picking has come, and the way out to whoever supplies parts. */
@NullMarked
package dev.aftercare.port.parts;

import org.jspecify.annotations.NullMarked;
