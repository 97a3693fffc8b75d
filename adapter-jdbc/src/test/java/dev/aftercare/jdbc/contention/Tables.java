package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the tables say after all is over: appointments, rows of days, and rows of taken quarters of an hour.
 *
 * @param twice quarters of a bay, a person or a car that two appointments hold
 * @param unguarded quarters that an appointment holds, and the day's row or the table of quarters does not know of
 * @param lost quarters that the day's row or the table of quarters has as taken, and no appointment holds
 */
record Tables(int twice, int unguarded, int lost) {

    private record Quarter(UUID resource, int lane, long tick) {}

    static Tables read(Storage storage, Workshop workshop) {
        return Workshop.days().stream()
                .map(day -> read(storage, workshop, day))
                .reduce(
                        new Tables(0, 0, 0),
                        (one, other) -> new Tables(
                                one.twice + other.twice, one.unguarded + other.unguarded, one.lost + other.lost));
    }

    boolean areRight() {
        return equals(new Tables(0, 0, 0));
    }

    private static Tables read(Storage storage, Workshop workshop, ZonedDate date) {
        List<Quarter> held = Contenders.read(storage, workshop, date).stream()
                .flatMap(seen -> seen.holds().stream())
                .flatMap(Tables::quarters)
                .toList();
        try (UnitOfWork unit = storage.begin(workshop.clerk().scope(), Stage.START)) {
            WorkshopDay day = unit.workshopDays()
                    .read(workshop.dealer(), date.zone(), date.date(), date.date())
                    .get(0);
            Set<Quarter> inRow = day.taken().entrySet().stream()
                    .flatMap(place -> place.getValue()
                            .offsets()
                            .mapToObj(offset -> new Quarter(
                                    place.getKey().resource(), place.getKey().lane(), date.tickAt(offset))))
                    .collect(Collectors.toSet());
            Set<Quarter> inTable = unit.workshopDays().takenTicks(workshop.dealer(), date).stream()
                    .map(Tables::quarter)
                    .collect(Collectors.toSet());
            Set<Quarter> once = new HashSet<>(held);
            return new Tables(
                    held.size() - once.size(),
                    missing(once, inRow) + missing(once, inTable),
                    missing(inRow, once) + missing(inTable, once));
        }
    }

    private static int missing(Set<Quarter> some, Set<Quarter> others) {
        return Math.toIntExact(
                some.stream().filter(quarter -> !others.contains(quarter)).count());
    }

    private static Stream<Quarter> quarters(Hold hold) {
        return LongStream.range(hold.fromTick(), hold.toTick())
                .mapToObj(tick -> new Quarter(hold.resource(), hold.lane(), tick));
    }

    private static Quarter quarter(TakenTick tick) {
        return new Quarter(tick.resource(), tick.lane(), tick.tick());
    }

    /** How many places of a quarter of an hour are free by the appointments: as many as bays are. */
    static long free(Storage storage, Workshop workshop, Set<UUID> bays) {
        long taken = Workshop.days().stream()
                .flatMap(day -> Contenders.read(storage, workshop, day).stream())
                .flatMap(seen -> seen.holds().stream())
                .filter(hold -> bays.contains(hold.resource()))
                .mapToLong(hold -> hold.toTick() - hold.fromTick())
                .sum();
        long all = Workshop.days().stream()
                        .mapToLong(day -> Workshop.open(day).count())
                        .sum()
                * bays.size();
        return all - taken;
    }

    /** Books work of a quarter of an hour wherever it can be had, with cars that nobody else has; how often it could. */
    static long fill(Storage storage, Workshop workshop) {
        Crm crm = Workshop.crm(storage);
        return Workshop.days().stream()
                .flatMapToLong(Workshop::open)
                .map(tick -> fill(crm, workshop, Tick.startOf(tick)))
                .sum();
    }

    private static int fill(Crm crm, Workshop workshop, Instant start) {
        int booked = 0;
        for (Workshop.Car car : workshop.fillers()) {
            BookAppointment wish = BookAppointment.of(car.vehicle(), car.owner(), Workshop.QUARTER, start);
            if (!crm.appointments().book(workshop.clerk(), wish).isAccepted()) {
                return booked;
            }
            booked++;
        }
        return booked;
    }
}
