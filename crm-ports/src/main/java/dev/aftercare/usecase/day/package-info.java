/** The desk for a dealer's day: its board, and the lists behind each of its numbers. */
@NullMarked
package dev.aftercare.usecase.day;

import org.jspecify.annotations.NullMarked;
