/** Messages to customers: their queue, and the way out. */
@NullMarked
package dev.aftercare.port.message;

import org.jspecify.annotations.NullMarked;
