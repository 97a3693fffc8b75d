/** The desk that calls customers, and what causes calls. */
@NullMarked
package dev.aftercare.usecase.followup;

import org.jspecify.annotations.NullMarked;
