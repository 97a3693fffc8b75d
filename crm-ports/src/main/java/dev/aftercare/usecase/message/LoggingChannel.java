package dev.aftercare.usecase.message;

import dev.aftercare.domain.message.Delivery;
import dev.aftercare.port.message.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel whose way out is the log, for trying out and for tests: one line for each message with id, purpose and channel, never address or
 * words. What it took counts as sent; so a host that serves customers hands in a channel of its own, or none, and then calls them.
 * Thread-safe.
 */
public final class LoggingChannel implements MessageChannel {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingChannel.class);

    @Override
    public void deliver(Delivery message) {
        LOG.info("{} goes no further than this log", message);
    }
}
