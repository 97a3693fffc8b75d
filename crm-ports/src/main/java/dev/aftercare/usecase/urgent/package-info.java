/** Urgent requests: taken, placed, answered, warned of and counted (APT-10). */
@NullMarked
package dev.aftercare.usecase.urgent;

import org.jspecify.annotations.NullMarked;
