/** A unit of work that asks for many things at once and writes many rows at once; not an API for users of this library. */
@NullMarked
package dev.aftercare.usecase.importing.gathered;

import org.jspecify.annotations.NullMarked;
