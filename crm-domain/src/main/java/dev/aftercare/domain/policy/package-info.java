/** Policies as data: whole records with the day they apply from and the instant they were recorded. */
@NullMarked
package dev.aftercare.domain.policy;

import org.jspecify.annotations.NullMarked;
