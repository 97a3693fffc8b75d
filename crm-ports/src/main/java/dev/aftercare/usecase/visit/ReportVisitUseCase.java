package dev.aftercare.usecase.visit;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.appointment.AppointmentEnd;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.vehicle.Odometer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes in a visit that another system led, once per reference. A visit that was voided here gives its reference up to the next report: what is
 * told after a mistaken report is the corrected one (hard case 36).
 */
final class ReportVisitUseCase {

    private ReportVisitUseCase() {}

    static Outcome<Visit> report(Work work, ReportVisit command) {
        ExternalReference reference = command.reference().toReference();
        Optional<Visit> known = work.stores()
                .references()
                .find(work.organisation(), SubjectKind.VISIT, reference)
                .flatMap(subject -> work.stores().visits().find(new VisitId(subject.id())));
        return known.filter(visit -> !visit.isVoided())
                .map(Outcome::<Visit>accepted)
                .orElseGet(() -> reported(work, command, reference, known));
    }

    private static Outcome<Visit> reported(
            Work work, ReportVisit command, ExternalReference reference, Optional<Visit> voided) {
        VehicleId vehicle = OpenVisitUseCase.registered(work, command.vehicle());
        CustomerId customer = work.customer(command.customer());
        Instant left = command.stay().leftAt().truncatedTo(ChronoUnit.MICROS);
        if (left.isAfter(work.now())) {
            return Outcome.refused(Refusal.of(VisitRefusal.IN_THE_FUTURE, Map.of("leftAt", left.toString())));
        }
        List<Happening> givenBack = AppointmentEnd.reported(work, vehicle, came(command), left);
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        LocalDate day = ZonedDate.dateAt(came(command), work.zone());
        Optional<StandingEnd> said = OffTheRoad.on(work, vehicle, day);
        Reception reception = reception(command, vehicle, customer).warned(said.map(StandingEnd::kind));
        Outcome<Visit> outcome = visit(work, command, reception, left);
        Visit visit = outcome.orElseThrow();
        voided.ifPresent(
                before -> work.stores().references().forget(List.of(before.id().subject())));
        if (!work.stores()
                .references()
                .insertIfAbsent(work.organisation(), reference, visit.id().subject())) {
            throw new ConflictException("the same visit is being reported by somebody else");
        }
        work.stores().visits().insert(visit, day);
        List<Happening> events = new ArrayList<>(((Outcome.Accepted<Visit>) outcome).events());
        events.addAll(givenBack);
        visit.reception()
                .distance()
                .ifPresent(shown -> events.addAll(Consequences.ofReading(work, vehicle, day, shown)));
        events.addAll(OffTheRoad.warning(said, vehicle, day, visit.id().subject(), visit.version()));
        events.addAll(Consequences.ofService(work, visit));
        events.addAll(Consequences.ofLeaving(work, visit));
        Consequences.ofRepairOrder(work, visit);
        return Outcome.accepted(visit, events);
    }

    private static Instant came(ReportVisit command) {
        return command.stay().arrivedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private static Reception reception(ReportVisit command, VehicleId vehicle, CustomerId customer) {
        Optional<Distance> shown = Optional.ofNullable(command.stay().amount())
                .map(amount -> Odometer.shown(amount, command.stay().unit()));
        String words = Objects.requireNonNullElse(command.words(), "").strip();
        return new Reception(
                vehicle, customer, Optional.empty(), command.kind(), words, shown, Optional.empty(), Optional.empty());
    }

    private static Outcome<Visit> visit(Work work, ReportVisit command, Reception reception, Instant left) {
        String by = work.call().actor().id();
        Instant came = came(command);
        Optional<Settlement> settlement = Optional.ofNullable(command.bill())
                .map(bill ->
                        new Settlement(bill.toBill(), left, by, false, NextServiceInput.read(command.nextService())));
        return Visit.reported(
                new VisitId(work.newId()),
                OpenVisitUseCase.number(work),
                work.organisation(),
                reception,
                settlement,
                new StageEntry(VisitStage.ARRIVED, came, by),
                new StageEntry(VisitStage.LEFT, left, by));
    }
}
