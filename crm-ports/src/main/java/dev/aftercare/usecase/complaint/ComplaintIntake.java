package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.complaint.Grievance;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.TakeOverComplaint.Ending;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
        return receive(work, command, Outcome::accepted);
    }

    /**
     * Takes over a complaint that another system had until now, as {@link #receive} does: what was due there is told by
     * nobody here, and one that has ended there is closed here (CMP-3c, CMP-5).
     */
    static Outcome<Complaint> takeOver(Work work, TakeOverComplaint command) {
        Optional<Ending> ended = Optional.ofNullable(command.ending());
        Optional<Instant> future = ended.map(Ending::closedAt).filter(work.now()::isBefore);
        if (future.isPresent()) {
            return Outcome.refused(Refusal.of(
                    ComplaintRefusal.CLOSED_IN_THE_FUTURE,
                    Map.of("at", future.get().toString())));
        }
        return receive(
                work,
                command.received(),
                complaint -> ended.map(ending ->
                                ended(complaint, ending, work.call().actor().id()))
                        .orElseGet(() -> Outcome.accepted(complaint.takenOver(work.now()))));
    }

    private static Outcome<Complaint> ended(Complaint complaint, Ending ending, String by) {
        Doing doing = new Doing(ending.closedAt().truncatedTo(ChronoUnit.MICROS), by);
        boolean satisfied = ending.judgement() == Judgement.SATISFIED;
        return complaint.endedElsewhere(ending.cause(), ending.solution(), satisfied, doing);
    }

    private static Outcome<Complaint> receive(
            Work work, ReceiveComplaint command, Function<Complaint, Outcome<Complaint>> as) {
        Optional<ExternalReference> reference =
                Optional.ofNullable(command.reference()).map(input -> input.toReference());
        return reference
                .flatMap(known -> work.stores().references().find(work.organisation(), SubjectKind.COMPLAINT, known))
                .flatMap(subject -> work.stores().complaints().find(new ComplaintId(subject.id())))
                .map(Outcome::accepted)
                .orElseGet(() -> grievance(work, command)
                        .check(work.now())
                        .fold(grievance -> insert(work, grievance, reference, as), Outcome::refused));
    }

    private static Outcome<Complaint> insert(
            Work work,
            Grievance grievance,
            Optional<ExternalReference> reference,
            Function<Complaint, Outcome<Complaint>> as) {
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
        Outcome<Complaint> complaint = as.apply(received.orElseThrow());
        work.stores().complaints().insert(complaint.orElseThrow());
        return Outcome.accepted(
                complaint.orElseThrow(),
                Stream.of(received, complaint)
                        .flatMap(outcome -> ((Outcome.Accepted<Complaint>) outcome).events().stream())
                        .toList());
    }

    /** The version that counts for a complaint: the one in force on the day on which it was received. */
    static PolicyVersion<ComplaintPolicy> policy(Work work, Grievance grievance) {
        Dealer dealer = work.dealer();
        return work.policy(ComplaintPolicy.KIND, dealer.dateAt(grievance.receivedAt()));
    }

    private static Grievance grievance(Work work, ReceiveComplaint command) {
        CustomerId customer = work.customer(command.customer());
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
