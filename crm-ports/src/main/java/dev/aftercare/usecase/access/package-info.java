/** Grounds of access that use cases open and let end (NET-2). */
@NullMarked
package dev.aftercare.usecase.access;

import org.jspecify.annotations.NullMarked;
