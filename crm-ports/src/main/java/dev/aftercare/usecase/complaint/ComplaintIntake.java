package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.complaint.Grievance;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** Takes complaints in, from a desk or from another use case in its own unit of work, such as a follow-up call (CMP-1). */
public final class ComplaintIntake {

    private static final char NUMBER_KIND = 'C';

    private ComplaintIntake() {}

    /**
     * Receives a complaint at the scope's dealer, or answers with the one whose reference is known there. The permission
     * and the form of {@code command} are checked by whoever calls; the events are in the outcome, for the caller to
     * record.
     *
     * @throws dev.aftercare.usecase.call.NotFoundException if the dealer does not know the customer or the car
     */
    public static Outcome<Complaint> receive(Work work, ReceiveComplaint command) {
        Optional<ExternalReference> reference =
                Optional.ofNullable(command.reference()).map(input -> input.toReference());
        return reference
                .flatMap(known -> work.stores().references().find(work.organisation(), SubjectKind.COMPLAINT, known))
                .flatMap(subject -> work.stores().complaints().find(new ComplaintId(subject.id())))
                .map(Outcome::accepted)
                .orElseGet(() -> grievance(work, command)
                        .check(work.now())
                        .fold(grievance -> insert(work, grievance, reference), Outcome::refused));
    }

    private static Outcome<Complaint> insert(Work work, Grievance grievance, Optional<ExternalReference> reference) {
        ComplaintId id = new ComplaintId(work.newId());
        reference.ifPresent(known -> {
            if (!work.stores().references().insertIfAbsent(work.organisation(), known, id.subject())) {
                throw new ConflictException("the same complaint is being received by somebody else");
            }
        });
        ShortNumber number = work.stores()
                .numbers()
                .next(work.organisation(), NUMBER_KIND, work.today().getYear());
        Outcome<Complaint> received = Complaint.received(
                id,
                number,
                work.organisation(),
                grievance,
                policy(work, grievance),
                work.dealer().calendar());
        work.stores().complaints().insert(received.orElseThrow());
        return received;
    }

    /** The version that counts for a complaint: the one in force on the day on which it was received. */
    static PolicyVersion<ComplaintPolicy> policy(Work work, Grievance grievance) {
        Dealer dealer = work.dealer();
        return work.policy(ComplaintPolicy.KIND, dealer.dateAt(grievance.receivedAt()));
    }

    private static Grievance grievance(Work work, ReceiveComplaint command) {
        CustomerId customer = new CustomerId(command.customer());
        work.found(work.stores().customers().find(customer), customer.subject());
        Optional<VehicleId> vehicle = Optional.ofNullable(command.vehicle()).map(VehicleId::new);
        vehicle.ifPresent(
                car -> work.found(work.stores().dealerVehicles().find(work.organisation(), car), car.subject()));
        Instant receivedAt = Optional.ofNullable(command.receivedAt())
                .map(told -> told.truncatedTo(ChronoUnit.MICROS))
                .orElse(work.now());
        return new Grievance(
                customer,
                vehicle,
                command.said().words(),
                Objects.requireNonNullElse(command.said().wish(), ""),
                command.channel(),
                command.kind(),
                command.severity(),
                receivedAt);
    }
}
