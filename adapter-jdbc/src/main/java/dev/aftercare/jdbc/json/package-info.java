/** Nested values as text: versioned JSON without class names; internal. */
@NullMarked
package dev.aftercare.jdbc.json;

import org.jspecify.annotations.NullMarked;
