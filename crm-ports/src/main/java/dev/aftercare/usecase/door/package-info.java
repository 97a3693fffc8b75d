/** The way of one request, for use cases of this library; not an API for its users. */
@NullMarked
package dev.aftercare.usecase.door;

import org.jspecify.annotations.NullMarked;
