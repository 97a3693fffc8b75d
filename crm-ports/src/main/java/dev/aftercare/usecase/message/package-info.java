/** The desk for messages to customers, and their way from the queue to the channel (CARE-7). */
@NullMarked
package dev.aftercare.usecase.message;

import org.jspecify.annotations.NullMarked;
