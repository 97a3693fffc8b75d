/** Parts picked beforehand: what they cost, whether they are there, and how far picking has come. */
@NullMarked
package dev.aftercare.domain.parts;

import org.jspecify.annotations.NullMarked;
