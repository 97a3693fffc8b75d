/** Segments and personas of customers (CUS-12). */
@NullMarked
package dev.aftercare.usecase.segment;

import org.jspecify.annotations.NullMarked;
