/** What a person may ask of those who keep something about them (CUS-9). */
@NullMarked
package dev.aftercare.domain.rights;

import org.jspecify.annotations.NullMarked;
