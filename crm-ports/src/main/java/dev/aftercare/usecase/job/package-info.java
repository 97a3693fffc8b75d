/** Work by due date. */
@NullMarked
package dev.aftercare.usecase.job;

import org.jspecify.annotations.NullMarked;
