/** The desk for policies. */
@NullMarked
package dev.aftercare.usecase.policy;

import org.jspecify.annotations.NullMarked;
