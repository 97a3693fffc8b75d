/** Who calls and how, and the few exceptions that a call can end in. */
@NullMarked
package dev.aftercare.usecase.call;

import org.jspecify.annotations.NullMarked;
