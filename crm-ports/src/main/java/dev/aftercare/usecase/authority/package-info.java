/** Asks whether somebody decides alone, for the use cases in which money is given (NET-6). */
@NullMarked
package dev.aftercare.usecase.authority;

import org.jspecify.annotations.NullMarked;
