package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareBasis.LastService;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The services that a dealer did to one car as care counts from them: in totals, since its next meter shows something else (CARE-1, hard
 * case 23).
 */
public final class DoneServices {

    /** Of how many visits of a car care looks at those that were services. */
    public static final int VISITS_LOOKED_AT = 1_000;

    private DoneServices() {}

    /** What these visits, all of one car, come to by the meters that it had then as they are known now. */
    public static List<LastService> of(Work work, List<Visit> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = visits.stream()
                .flatMap(visit -> Stream.of(dayArrived(work, visit), dayPromised(work, visit)))
                .sorted()
                .toList();
        Stretch meters = work.stores()
                .meterReadings()
                .around(visits.get(0).reception().vehicle(), days.get(0), days.get(days.size() - 1), 0);
        return visits.stream().map(visit -> of(work, visit, meters)).toList();
    }

    /**
     * Somebody put right what was read of the car: where the next service counts from one that this dealer did, that is counted anew, by the meters
     * as they are known now and where it can be believed beside the readings as they stand now. What another dealer did is counted anew in that
     * dealer's scope: its visits are not this one's to read (NET-2).
     *
     * @param readBy whose readings moved with it
     */
    public static List<Happening> countedAnew(Work work, VehicleId vehicle, Set<OrganisationId> readBy) {
        List<LastService> services = ofThisDealer(work, vehicle);
        Stream<LocalDate> days = Stream.concat(
                services.stream().map(LastService::day),
                work.stores().firstServiceVouchers().of(vehicle).stream().map(FirstServiceVoucher::doneOn));
        return work.stores()
                .careDues()
                .lock(vehicle)
                .flatMap(due -> due.basis().lastService())
                .map(LastService::day)
                .filter(last -> days.anyMatch(last::equals))
                .map(last -> CareDues.serviceTakenBack(work, vehicle, last, services))
                .orElseGet(() -> CareDues.read(work, vehicle, readBy));
    }

    private static List<LastService> ofThisDealer(Work work, VehicleId vehicle) {
        return of(
                work,
                work.stores().visits().counting(work.organisation(), vehicle, VISITS_LOOKED_AT).stream()
                        .filter(Visit::isService)
                        .toList());
    }

    private static LastService of(Work work, Visit visit, Stretch meters) {
        LocalDate day = dayArrived(work, visit);
        NextService told = visit.settlement().map(Settlement::nextService).orElse(NextService.notTold());
        Meter onLeaving = meters.meterAfter(dayPromised(work, visit));
        return new LastService(
                day,
                visit.reception()
                        .distance()
                        .map(shown -> meters.meterAt(ReadAt.on(day), shown).total(shown)),
                new NextService(told.on(), told.at().map(onLeaving::total)));
    }

    /** The dealer's day on which the car came, from which the next service counts. */
    public static LocalDate dayArrived(Work work, Visit visit) {
        return ZonedDate.dateAt(visit.arrivedAt(), work.zone());
    }

    /** When the next service was written on the invoice: for the meter with which the car leaves. */
    private static LocalDate dayPromised(Work work, Visit visit) {
        return ZonedDate.dateAt(visit.settlement().map(Settlement::at).orElse(visit.arrivedAt()), work.zone());
    }
}
