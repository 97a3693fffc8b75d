package dev.aftercare.memory;

import dev.aftercare.domain.message.Delivery;
import dev.aftercare.port.message.MessageChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A channel that keeps what it is given, for an integrator's tests: {@code Crm.builder(storage).messages(recorded)}. A repeat of the same
 * message is kept once, as a real channel should do it; it can be told to fail. Thread-safe.
 */
public final class RecordedMessages implements MessageChannel {

    private final List<Delivery> delivered = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private int refusals;

    @Override
    public synchronized void deliver(Delivery message) {
        if (refusals > 0) {
            refusals--;
            throw new IllegalStateException("the recorder was told to fail");
        }
        if (known.add(message.id())) {
            delivered.add(message);
        }
    }

    /** What was delivered so far, the first first. */
    public synchronized List<Delivery> delivered() {
        return List.copyOf(delivered);
    }

    /** Fails at the next {@code times} deliveries, 0 or more. */
    public synchronized void failNext(int times) {
        refusals = times;
    }
}
