/** Parts picked beforehand: looked at before a booking, noted with it, and carried out afterwards. */
@NullMarked
package dev.aftercare.usecase.parts;

import org.jspecify.annotations.NullMarked;
