/** Asks whether somebody decides alone, for the use cases in which money is given, and lets the next level decide (NET-6). */
@NullMarked
package dev.aftercare.usecase.authority;

import org.jspecify.annotations.NullMarked;
