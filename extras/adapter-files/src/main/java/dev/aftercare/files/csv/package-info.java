/** Tables as CSV. */
@NullMarked
package dev.aftercare.files.csv;

import org.jspecify.annotations.NullMarked;
