/** Mappings of imports as JSON: which column is which field. */
@NullMarked
package dev.aftercare.files.mapping;

import org.jspecify.annotations.NullMarked;
