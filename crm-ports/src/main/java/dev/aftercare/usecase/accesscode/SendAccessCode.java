package dev.aftercare.usecase.accesscode;

import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCode.Sent;
import dev.aftercare.domain.accesscode.AccessCodeEvent;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.accesscode.CodeSeal;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.message.MessageChannel;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a code that was asked for to the owner of the car (NET-2). A first unit of work keeps the seal of a code drawn just before, and sets
 * when another one follows; the channel is called outside of it, with the only copy of the code; a second one says that it arrived. Killed in
 * between, another code is sent after the gap, and only the last one is right.
 *
 * @param channel empty where the host has none: then nothing is sent
 */
public record SendAccessCode(Door door, Optional<MessageChannel> channel) {

    private static final Logger LOG = LoggerFactory.getLogger(SendAccessCode.class);
    private static final int SALT_BYTES = 16;

    /** The codes that are to be sent now, in the call's scope. */
    public List<AccessCode> due(Call call, int most) {
        return door.internally(call, work -> work.stores().accessCodes().toSend(work.now(), most));
    }

    /** Sends one; false where the channel did not take it. The call has a scope that reaches every customer. */
    public boolean send(Call call, AccessCodeId id) {
        String digits = door.digits(CodeSeal.DIGITS);
        CodeSeal seal = CodeSeal.of(HexFormat.of().formatHex(door.secret(SALT_BYTES)), digits);
        Optional<Delivery> claimed = door.internally(call, work -> claim(work, id, digits, seal));
        if (claimed.isEmpty()) {
            return true;
        }
        try {
            channel.orElseThrow().deliver(claimed.get());
        } catch (RuntimeException failure) {
            LOG.warn("{} failed: {}", claimed.get(), failure.getClass().getSimpleName());
            return false;
        }
        door.internally(call, work -> settle(work, id, seal));
        return true;
    }

    /** The car is locked before the code, as by who sells it or erases its owner. */
    private Optional<Delivery> claim(Work work, AccessCodeId id, String digits, CodeSeal seal) {
        Optional<Vehicle> known = work.stores()
                .accessCodes()
                .find(id)
                .flatMap(AccessCode::vehicle)
                .flatMap(vehicle -> work.stores().vehicles().lock(vehicle));
        Optional<AccessCode> due = work.stores().accessCodes().lock(id).filter(code -> code.isDue(work.now()));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        AccessCode code = due.get();
        AccessCodePolicy policy = policy(work, code);
        Optional<Vehicle> car = known.filter(
                vehicle -> channel.isPresent() && code.isValidAt(work.now()) && isWithinLimit(work, vehicle, policy));
        Optional<CodeReceiver> receiver = car.flatMap(vehicle -> CodeReceiver.of(work, vehicle.id()));
        if (receiver.isEmpty()) {
            work.stores().accessCodes().update(code.settled());
            return Optional.empty();
        }
        Customer owner = receiver.get().owner();
        work.stores().accessCodes().update(code.tried(work.now(), new Sent(owner.id(), seal)));
        return Optional.of(receiver.get().delivery(work, code, car.orElseThrow(), digits, policy));
    }

    /** Each message counts, also one of the same code that came after a failure: a person was written to, or may have been. */
    private static boolean isWithinLimit(Work work, Vehicle car, AccessCodePolicy policy) {
        return work.stores().accessCodes().countSent(car.id(), work.now().minus(AccessCodeDesk.COUNTED))
                < policy.perCarAndDay();
    }

    /** The manufacturer's books alone tell that it was sent: the dealer's would tell that the car is known. */
    private static boolean settle(Work work, AccessCodeId id, CodeSeal seal) {
        Optional<AccessCode> sent = work.stores()
                .accessCodes()
                .lock(id)
                .filter(code -> code.sending()
                        .sent()
                        .map(Sent::seal)
                        .filter(seal::equals)
                        .isPresent());
        sent.ifPresent(code -> {
            AccessCode settled = code.settled();
            work.stores().accessCodes().update(settled);
            List<Subject> about = Stream.concat(
                            code.vehicle().stream().map(vehicle -> vehicle.subject()),
                            code.sending().sent().stream().map(last -> last.to().subject()))
                    .toList();
            Happening event = Happening.of(
                    AccessCodeEvent.SENT,
                    id.subject(),
                    settled.version(),
                    about,
                    Map.of("dealer", code.dealer().toString()));
            work.recordFor(work.manufacturer().id(), List.of(event));
        });
        return sent.isPresent();
    }

    private static AccessCodePolicy policy(Work work, AccessCode code) {
        return work.policyOf(code.dealer(), AccessCodePolicy.KIND)
                .map(version -> version.body())
                .orElseGet(AccessCodePolicy::standard);
    }
}
