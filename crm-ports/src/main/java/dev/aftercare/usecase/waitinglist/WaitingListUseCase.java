package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.staff.Rosters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Puts on the list and takes off it. The customer is locked, so that of two who put a car there at once the second sees the first. */
final class WaitingListUseCase {

    private static final int MOST_DAYS_LATER = 30;

    private WaitingListUseCase() {}

    static Outcome<WaitingEntry> put(Work work, WaitForPlace command) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        CustomerId customer = work.keptUnder(work.lockedCustomer(command.customer()));
        Optional<StaffId> advisor = Optional.ofNullable(command.knownAdvisor()).map(StaffId::new);
        advisor.ifPresent(person -> work.found(Rosters.personOf(work, person), person.subject()));
        Optional<AppointmentId> present = Optional.ofNullable(command.present()).map(AppointmentId::new);
        present.ifPresent(id -> work.found(work.stores().appointments().find(id), id.subject()));
        WaitingWish wish = new WaitingWish(
                vehicle,
                customer,
                command.services(),
                command.days().wished(),
                advisor,
                Optional.ofNullable(command.waits()),
                Optional.ofNullable(command.loanCar()),
                Objects.requireNonNullElse(command.words(), ""),
                present);
        Optional<WaitingEntry> standing = standing(work, wish);
        if (standing.isPresent()) {
            return standing.get().wish().equals(wish)
                    ? Outcome.accepted(standing.get())
                    : Outcome.refused(
                            Refusal.of(WaitingListRefusal.WAITS_ALREADY, Map.of("service", wish.allServices())));
        }
        Optional<Refusal> refusal = refusal(work, wish);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<WaitingEntry> put = WaitingEntry.put(
                new WaitingEntryId(work.newId()),
                work.organisation(),
                wish,
                work.now(),
                ZonedDate.of(wish.days().last(), work.zone()).start());
        work.stores().waitingList().insert(put.orElseThrow());
        return put;
    }

    /** What stands of this customer for the same car and some of the same work. */
    private static Optional<WaitingEntry> standing(Work work, WaitingWish wish) {
        return work
                .stores()
                .waitingList()
                .ofCustomer(work.stores().identities().of(wish.customer()).ids())
                .stream()
                .filter(entry -> entry.state().isStanding()
                        && entry.dealer().equals(work.organisation())
                        && entry.wish().vehicle().equals(wish.vehicle())
                        && wish.sharesWorkWith(entry.wish().services()))
                .findFirst();
    }

    private static Optional<Refusal> refusal(Work work, WaitingWish wish) {
        Workshop workshop = work.dealer().workshop();
        Optional<String> notOffered = wish.services().stream()
                .filter(code -> workshop.service(code).isEmpty())
                .findFirst();
        if (notOffered.isPresent()) {
            return Optional.of(Refusal.of(AppointmentRefusal.SERVICE_NOT_OFFERED, Map.of("service", notOffered.get())));
        }
        boolean takesDays = wish.services().stream()
                .flatMap(code -> workshop.service(code).stream())
                .anyMatch(ServiceOffering::overDays);
        if (wish.waits().orElse(false) && takesDays) {
            return Optional.of(Refusal.of(
                    AppointmentRefusal.TOO_LONG_TO_WAIT,
                    Map.of(
                            "start",
                            ZonedDate.of(wish.days().first(), work.zone())
                                    .start()
                                    .toString(),
                            "service",
                            wish.allServices())));
        }
        LocalDate today = work.today();
        LocalDate horizon = work.policy(AppointmentPolicy.KIND, today).body().horizon(today);
        WaitingWish.Days days = wish.days();
        if (!days.last().isAfter(today)
                || days.last().isAfter(horizon)
                || days.first().plusDays(MOST_DAYS_LATER).isBefore(days.last())) {
            return Optional.of(Refusal.of(
                    WaitingListRefusal.DAYS_OUT_OF_REACH,
                    Map.of("first", days.first().toString(), "last", days.last().toString())));
        }
        return OffTheRoad.refusal(work, wish.vehicle()).or(() -> Standing.bookedOtherwise(work, wish));
    }

    static Outcome<WaitingEntry> withdraw(Work work, UUID id) {
        WaitingEntry entry = Offers.locked(work, find(work, id));
        work.expect(entry.id().subject(), entry.version());
        if (!entry.state().isStanding() && entry.appointment().isEmpty()) {
            return Outcome.accepted(entry);
        }
        Outcome<WaitingEntry> withdrawn = entry.withdrawn();
        if (withdrawn.isAccepted()) {
            Offers.letGo(work, entry);
            work.stores().waitingList().update(withdrawn.orElseThrow());
        }
        return withdrawn;
    }

    static WaitingEntry find(Work work, UUID id) {
        WaitingEntryId entry = new WaitingEntryId(id);
        return work.found(work.stores().waitingList().find(entry), entry.subject());
    }
}
