/** The desk for care: what cars need next, and the run that reminds of it (CARE-1, CARE-7). */
@NullMarked
package dev.aftercare.usecase.care;

import org.jspecify.annotations.NullMarked;
