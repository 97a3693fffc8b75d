/** The list of erasures in a file (CUS-9). */
@NullMarked
package dev.aftercare.files.rights;

import org.jspecify.annotations.NullMarked;
