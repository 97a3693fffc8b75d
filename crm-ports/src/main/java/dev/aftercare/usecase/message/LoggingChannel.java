package dev.aftercare.usecase.message;

import dev.aftercare.domain.message.Delivery;
import dev.aftercare.port.message.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channel of who has brought none: logs id, purpose and channel of each message, never address or words. Thread-safe. */
public final class LoggingChannel implements MessageChannel {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingChannel.class);

    @Override
    public void deliver(Delivery message) {
        LOG.info("{} is not sent: no channel was handed to Crm.builder(storage).messages(channel)", message);
    }
}
