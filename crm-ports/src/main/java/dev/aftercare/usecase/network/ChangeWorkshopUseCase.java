package dev.aftercare.usecase.network;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.LoanCar;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.network.WorkshopInput.LoanCarInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes bays and services. What is booked for a service that is offered no longer, or in a bay that goes or loses what
 * the service needs, stands in the way until it is moved, unless it is to be done even so.
 */
final class ChangeWorkshopUseCase {

    private ChangeWorkshopUseCase() {}

    static Outcome<Dealer> change(Work work, ChangeWorkshop command) {
        Dealer dealer = work.dealer();
        work.expect(dealer.id().subject(), dealer.version());
        Workshop workshop = workshop(work, command.workshop(), dealer.workshop());
        Optional<Refusal> inTheWay = BookedAhead.inTheWay(
                work,
                dealer,
                command.evenIfBooked(),
                appointment -> !canStillBeDone(appointment, workshop, work.now()));
        if (inTheWay.isPresent()) {
            return Outcome.refused(inTheWay.get());
        }
        return dealer.equippedWith(workshop).fold(changed -> kept(work, changed), Outcome::refused);
    }

    private static Outcome<Dealer> kept(Work work, Dealer changed) {
        work.stores().organisations().update(changed);
        BookedAhead.noteFreed(work, changed);
        return Outcome.accepted(
                changed,
                Happening.of(
                        NetworkEvent.WORKSHOP_CHANGED,
                        changed.id().subject(),
                        changed.version(),
                        List.of(),
                        Map.of("bays", String.valueOf(changed.workshop().bays().size()))));
    }

    /** The workshop of an input; a bay or a loan car of {@code known} that has the same name is the same one, and out of use when it was. */
    static Workshop workshop(Work work, WorkshopInput input, Workshop known) {
        List<Bay> bays = input.bays().stream()
                .map(bay -> known.bays().stream()
                        .filter(old -> old.name().equals(bay.name()))
                        .findFirst()
                        .map(old -> new Bay(old.id(), bay.name(), set(bay.equipment()), old.outages()))
                        .orElseGet(() -> new Bay(new BayId(work.newId()), bay.name(), set(bay.equipment()))))
                .toList();
        List<ServiceOffering> services = input.services().stream()
                .map(service -> new ServiceOffering(
                        service.code(),
                        service.name(),
                        service.minutes(),
                        set(service.skills()),
                        set(service.equipment()),
                        set(service.advisorSkills()),
                        service.needsOfModels(),
                        Boolean.TRUE.equals(service.overDays()),
                        service.needs()))
                .toList();
        List<LoanCar> loanCars = Objects.requireNonNullElse(input.loanCars(), List.<LoanCarInput>of()).stream()
                .map(car -> new LoanCar(
                        known.loanCars().stream()
                                .filter(old -> old.name().equals(car.name()))
                                .findFirst()
                                .map(LoanCar::id)
                                .orElseGet(work::newId),
                        car.name()))
                .toList();
        return new Workshop(bays, services, loanCars);
    }

    private static boolean canStillBeDone(Appointment appointment, Workshop workshop, Instant now) {
        List<Hold> held = appointment.placement().heldAfter(now);
        List<Optional<ServiceOffering>> services =
                appointment.request().services().stream().map(workshop::service).toList();
        boolean lent = held.stream()
                .filter(hold -> hold.kind() == HoldKind.LOAN_CAR)
                .allMatch(hold ->
                        workshop.loanCars().stream().anyMatch(car -> car.id().equals(hold.resource())));
        boolean offered = isWorkOver(appointment, held) || services.stream().allMatch(Optional::isPresent);
        return lent
                && offered
                && held.stream()
                        .filter(hold -> hold.kind() == HoldKind.BAY)
                        .allMatch(hold -> has(
                                workshop,
                                hold,
                                services.get(appointment.placement().jobOf(hold))
                                        .orElseThrow()));
    }

    /** What was done is no matter any more where the car is in the house and neither bay nor people are held for it (APT-7). */
    private static boolean isWorkOver(Appointment appointment, List<Hold> held) {
        return appointment.progress().state() == AppointmentState.BEGUN
                && held.stream().noneMatch(hold -> hold.kind().isOfWorkshop());
    }

    private static boolean has(Workshop workshop, Hold hold, ServiceOffering service) {
        return workshop.bays().stream()
                .anyMatch(bay -> bay.id().value().equals(hold.resource()) && bay.has(service.equipment()));
    }

    private static Set<String> set(@Nullable List<String> items) {
        return Set.copyOf(Objects.requireNonNullElse(items, List.<String>of()));
    }
}
