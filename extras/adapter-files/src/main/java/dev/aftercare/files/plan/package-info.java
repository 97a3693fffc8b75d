/** A workshop's day drawn, as text and as SVG. */
@NullMarked
package dev.aftercare.files.plan;

import org.jspecify.annotations.NullMarked;
