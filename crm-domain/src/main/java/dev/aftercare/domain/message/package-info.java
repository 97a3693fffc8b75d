/** Messages to customers, from the queue to the channel. */
@NullMarked
package dev.aftercare.domain.message;

import org.jspecify.annotations.NullMarked;
