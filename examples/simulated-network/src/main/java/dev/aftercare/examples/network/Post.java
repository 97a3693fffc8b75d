package dev.aftercare.examples.network;

import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.examples.network.Intent.BeAskedIn;
import dev.aftercare.examples.network.Intent.WantService;
import dev.aftercare.port.message.MessageChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The customers' phones: who is reminded of a service rings up and books it, or waits to be asked. */
final class Post implements MessageChannel {

    /** Who has a phone, and which dealer's customer they are. */
    private record Reader(Dealership dealership, Motorist motorist) {}

    private final Map<String, Reader> readers = new HashMap<>();
    private final Chance chance;
    private final Supplier<Instant> now;

    Post(Chance chance, Supplier<Instant> now) {
        this.chance = chance;
        this.now = now;
    }

    /** Somebody can be written to from now on. */
    void connect(String phone, Dealership dealership, Motorist motorist) {
        readers.put(phone, new Reader(dealership, motorist));
    }

    @Override
    public void deliver(Delivery message) {
        Reader reader = readers.get(message.address());
        if (reader != null && message.purpose() == MessagePurpose.CARE_REMINDER) {
            LocalDate today = ZonedDate.dateAt(now.get(), ZoneId.of(Founding.ZONE));
            boolean follows = chance.happens(reader.motorist().manner().faithful());
            reader.dealership()
                    .remember(
                            today.plusDays(follows ? chance.between(1, 6) : chance.between(8, 20)),
                            follows ? new WantService(reader.motorist()) : new BeAskedIn(reader.motorist()));
        }
    }
}
