/**
 * Finds records that may be one person or one company (CUS-4b): the weighing of two records, and a scan of any number of
 * them. It proposes and never joins; a household stays a household (HC-31).
 */
@NullMarked
package dev.aftercare.domain.duplicate;

import org.jspecify.annotations.NullMarked;
