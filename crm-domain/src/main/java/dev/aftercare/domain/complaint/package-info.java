/** Complaints (投诉): received, led along their path against a clock, escalated, closed, and learned from (CMP-1 to CMP-5). */
@NullMarked
package dev.aftercare.domain.complaint;

import org.jspecify.annotations.NullMarked;
