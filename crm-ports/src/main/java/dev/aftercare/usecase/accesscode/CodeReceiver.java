package dev.aftercare.usecase.accesscode;

import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.customer.ConsentState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is sent a one-time code, and how it reads.
 *
 * @param owner the owner of the car, the survivor where they were merged
 * @param phone one of theirs that the call centre found right (CUS-3a)
 */
record CodeReceiver(Customer owner, Phone phone) {

    /**
     * The present owner of a car; empty where nobody is known, has a verified phone, or where they said that they want no messages about
     * their service (CUS-2). Who said nothing of that is written to whatever the policy of consent: a code is for somebody who stands at a
     * desk and asks for it, at whatever hour.
     */
    static Optional<CodeReceiver> of(Work work, VehicleId vehicle) {
        return work.stores()
                .ownerships()
                .presentOwner(vehicle)
                .flatMap(owner -> work.stores().customers().find(owner))
                .filter(owner -> !owner.isErased() && !hasWithdrawn(work, owner))
                .flatMap(owner -> owner.contact().verifiedPhone().map(phone -> new CodeReceiver(owner, phone)));
    }

    private static boolean hasWithdrawn(Work work, Customer owner) {
        return owner.wishes()
                        .consents()
                        .stateAt(MessagePurpose.ACCESS_CODE.consent(), Channel.SMS.contact(), work.now())
                == ConsentState.WITHDRAWN;
    }

    /** Each code is a message of its own, since a channel leaves out what it has delivered before. */
    Delivery delivery(Work work, AccessCode code, Vehicle car, String digits, AccessCodePolicy policy) {
        Dealer dealer = work.found(
                work.stores().organisations().dealer(code.dealer()),
                code.dealer().subject());
        return new Delivery(
                new MessageId(work.newId()),
                MessagePurpose.ACCESS_CODE,
                Channel.SMS,
                phone.digits(),
                new Wording(
                        "message." + MessagePurpose.ACCESS_CODE.code(),
                        ImmutableSortedMap.of(
                                "car", name(car),
                                "code", digits,
                                "days", Integer.toString(policy.groundDays()),
                                "dealer", dealer.profile().name(),
                                "minutes", Long.toString(code.minutesFrom(work.now()))),
                        language(work, code)));
    }

    /** The customer's own, or else that in which the dealer's customers are reminded. */
    private String language(Work work, AccessCode code) {
        return owner.wishes()
                .preferences()
                .language()
                .orElseGet(() -> work.policyOf(code.dealer(), CarePolicy.KIND)
                        .map(PolicyVersion::body)
                        .orElseGet(CarePolicy::standard)
                        .language());
    }

    private static String name(Vehicle car) {
        String known = Stream.of(car.description().make(), car.description().model())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        return known.isEmpty()
                ? car.plate().map(Object::toString).orElse(car.vin().end(8))
                : known;
    }
}
