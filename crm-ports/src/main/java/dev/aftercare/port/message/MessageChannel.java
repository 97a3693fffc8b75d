package dev.aftercare.port.message;

import dev.aftercare.domain.message.Delivery;

/**
 * The way out for messages to customers. Called outside of any transaction, from the thread that runs the jobs; it has to be thread-safe
 * where jobs run in several threads.
 */
@FunctionalInterface
public interface MessageChannel {

    /**
     * Delivers a message, at least once: a message whose delivery was cut off comes again, and its id is the key by which a repeat is
     * known. Any exception says that it failed; it is tried again after a growing gap, five times in all.
     */
    void deliver(Delivery message);
}
