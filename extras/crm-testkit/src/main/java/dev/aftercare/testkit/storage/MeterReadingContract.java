package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aGround;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.odometer.Correction;
import dev.aftercare.domain.odometer.Entry;
import dev.aftercare.domain.odometer.HoldReason;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Standing;
import dev.aftercare.domain.odometer.Standing.Accepted;
import dev.aftercare.domain.odometer.Standing.Believed;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What meters showed, how it stands, and a stretch of it out of many (VEH-3). */
public interface MeterReadingContract extends OnStorage {

    LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    @Tag("VEH-3")
    default void readingsComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        Meter second = Meter.FIRST.replaced(Distance.km(48_200), Distance.miles(60_000));
        List<MeterReading> readings = List.of(
                reading(network, ReadAt.on(DAY), Distance.km(0), Meter.FIRST, new Believed()),
                reading(
                        network,
                        new ReadAt(DAY, Optional.of(LocalTime.of(23, 59))),
                        Distance.km(9_999_999),
                        Meter.FIRST,
                        new Held(HoldReason.DIGIT_TOO_MANY, Optional.of(Distance.km(999_999)))),
                reading(
                        network,
                        new ReadAt(DAY, Optional.of(LocalTime.MIDNIGHT)),
                        Distance.km(5),
                        Meter.FIRST,
                        new Held(HoldReason.OTHER_UNIT, Optional.of(Distance.miles(5)))),
                reading(
                        network,
                        ReadAt.on(DAY),
                        Distance.km(7),
                        Meter.FIRST,
                        new Held(HoldReason.TOO_LOW, Optional.empty())),
                reading(network, ReadAt.on(DAY.plusDays(1)), Distance.miles(60_001), second, new Accepted()));
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(readings));
        for (MeterReading reading : readings) {
            assertThat(find(network.scopeOfA(), unit -> unit.meterReadings().find(reading.id())))
                    .contains(reading);
        }
        MeterReading corrected = readings.get(1).corrected(Distance.miles(62)).following(readings.get(1));
        write(network.scopeOfA(), unit -> unit.meterReadings().update(List.of(corrected)));
        assertThat(find(network.scopeOfA(), unit -> unit.meterReadings().find(corrected.id())))
                .as("what was told first stays")
                .contains(corrected);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.meterReadings().update(List.of(corrected))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("VEH-3")
    default void aStretchHasTheNearestAndTheLastThatWasBelieved() {
        aStretchHasTheNearest(1);
    }

    @Test
    @Tag("VEH-3")
    default void aStretchHasTheNearestHoweverFarApartTheyAre() {
        aStretchHasTheNearest(5);
    }

    @Test
    @Tag("VEH-3")
    default void aStretchHasTheNearestOfACarThatIsSeenTwiceAYear() {
        aStretchHasTheNearest(183);
    }

    /**
     * Of 120 readings.
     *
     * @param days between one and the next
     */
    private void aStretchHasTheNearest(int days) {
        TwoDealers network = TwoDealers.in(this);
        List<MeterReading> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Standing standing = i > 5 && i < 60 ? new Held(HoldReason.TOO_LOW, Optional.empty()) : new Believed();
            all.add(reading(network, ReadAt.on(DAY.plusDays((long) i * days)), Distance.km(i), Meter.FIRST, standing));
        }
        List<MeterReading> mixed = new ArrayList<>(all);
        Collections.rotate(mixed, 37);
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(mixed));

        assertThat(around(network, 50 * days, 52 * days, 7))
                .isEqualTo(new Stretch(all.subList(18, 60), Optional.of(all.get(5)), false));
        assertThat(around(network, 110 * days, 110 * days, 9))
                .isEqualTo(new Stretch(all.subList(78, 120), Optional.of(all.get(77)), true));
        assertThat(around(network, 3 * days, 3 * days, 1_000_000)).isEqualTo(new Stretch(all, Optional.empty(), true));
        assertThat(around(network, 3 * days, 3 * days, 0))
                .isEqualTo(new Stretch(all.subList(0, 4), Optional.empty(), false));
    }

    @Test
    @Tag("VEH-3")
    @Tag("NET-2")
    default void heldReadingsAreListedToWhoEnteredThem() {
        TwoDealers network = TwoDealers.in(this);
        List<MeterReading> held = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            Standing standing = new Held(HoldReason.TOO_HIGH, Optional.empty());
            held.add(reading(network, ReadAt.on(DAY.minusDays(day)), Distance.km(day), Meter.FIRST, standing));
        }
        MeterReading believed = reading(network, ReadAt.on(DAY), Distance.km(9), Meter.FIRST, new Believed());
        write(network.scopeOfA(), unit -> {
            unit.meterReadings().insert(held);
            unit.meterReadings().insert(List.of(believed));
        });
        Page<MeterReading> first =
                read(network.scopeOfA(), unit -> unit.meterReadings().held(PageRequest.first(2)));
        assertThat(first.items()).containsExactlyElementsOf(held.subList(0, 2));
        PageRequest second = new PageRequest(first.next(), 2);
        Page<MeterReading> last =
                read(network.scopeOfA(), unit -> unit.meterReadings().held(second));
        assertThat(last).isEqualTo(new Page<>(held.subList(2, 3), Optional.empty()));
        assertThat(read(network.scopeOfB(), unit -> unit.meterReadings().held(PageRequest.first(2)))
                        .items())
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.meterReadings().withdraw(held.get(0), NOW));
        assertThat(read(network.scopeOfA(), unit -> unit.meterReadings().held(PageRequest.first(9)))
                        .items())
                .containsExactlyElementsOf(held.subList(1, 3));
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.meterReadings().find(held.get(0).id())))
                .isEmpty();
    }

    @Test
    @Tag("VEH-3")
    @Tag("NET-2")
    default void anotherDealersReadingIsThereAndJudgedWhileAGroundOpensTheHistory() {
        TwoDealers network = TwoDealers.in(this);
        MeterReading reading = reading(network, ReadAt.on(DAY), Distance.km(9), Meter.FIRST, new Believed());
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(List.of(reading)));
        MeterReading accepted = reading.accepted().following(reading);
        assertThat(find(network.scopeOfB(), unit -> unit.meterReadings().find(reading.id())))
                .isEmpty();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.meterReadings().update(List.of(accepted))))
                .isInstanceOf(StaleVersionException.class);
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(network.car().id().subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        write(network.scopeOfB(), unit -> unit.meterReadings().update(List.of(accepted)));
        assertThat(find(network.scopeOfB(), unit -> unit.meterReadings().find(reading.id())))
                .contains(accepted);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.meterReadings().withdraw(accepted, NOW)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-23")
    default void replacementsAreAskedForOfManyCarsAtOnce() {
        TwoDealers network = TwoDealers.in(this);
        MeterReading read = reading(network, ReadAt.on(DAY), Distance.km(9), Meter.FIRST, new Believed());
        MeterReading last = replaced(network, DAY, Distance.km(9), Meter.FIRST);
        MeterReading first =
                replaced(network, DAY, Distance.km(0), Meter.FIRST.replaced(Distance.km(9), Distance.km(0)));
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(List.of(read, last, first)));
        List<VehicleId> cars = List.of(network.car().id(), new VehicleId(Ids.next()));
        assertThat(list(network.scopeOfA(), unit -> unit.meterReadings().replacements(cars)))
                .containsExactlyInAnyOrder(last, first);
        assertThat(list(network.scopeOfA(), unit -> unit.meterReadings().replacements(List.of())))
                .isEmpty();
        assertThat(list(network.scopeOfB(), unit -> unit.meterReadings().replacements(cars)))
                .isEmpty();
    }

    @Test
    @Tag("VEH-3")
    default void readingsOfADayAreInTheOrderOfTheirHoursAndOfTheTotal() {
        TwoDealers network = TwoDealers.in(this);
        Meter second = Meter.FIRST.replaced(Distance.km(48_200), Distance.km(0));
        List<MeterReading> inOrder = List.of(
                reading(network, ReadAt.on(DAY.minusDays(1)), Distance.km(90), Meter.FIRST, new Believed()),
                reading(network, hour(8), Distance.km(100), Meter.FIRST, new Believed()),
                reading(network, hour(17), Distance.miles(99), Meter.FIRST, new Believed()),
                reading(network, ReadAt.on(DAY), Distance.miles(80), Meter.FIRST, new Believed()),
                reading(network, ReadAt.on(DAY), Distance.km(129), Meter.FIRST, new Believed()),
                reading(network, ReadAt.on(DAY), Distance.km(3), second, new Believed()));
        List<MeterReading> mixed = new ArrayList<>(inOrder);
        Collections.reverse(mixed);
        Collections.rotate(mixed, 2);
        write(network.scopeOfA(), unit -> unit.meterReadings().insert(mixed));
        for (int limit = 1; limit <= inOrder.size(); limit++) {
            int most = limit;
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.readings().of(network.car().id(), most)))
                    .as("the newest %s", limit)
                    .containsExactlyElementsOf(inOrder.subList(inOrder.size() - limit, inOrder.size()).stream()
                            .map(MeterReading::reading)
                            .toList());
        }
    }

    @Test
    @Tag("VEH-3")
    @Tag("NET-2")
    default void notesOfCorrectionsAreAnybodysAndReadByTheNetwork() {
        TwoDealers network = TwoDealers.in(this);
        Correction told =
                new Correction(new UUID(8, 1), network.car().id(), network.a().id(), DAY);
        Correction later =
                new Correction(new UUID(8, 2), network.car().id(), network.b().id(), DAY.plusDays(1));
        write(network.scopeOfB(), unit -> unit.corrections().note(later));
        write(network.scopeOfA(), unit -> {
            unit.corrections().note(told);
            unit.corrections().forget(told);
        });
        assertThat(list(network.scopeOfA(), unit -> unit.corrections().noted(9)))
                .isEmpty();
        assertThat(find(network.scopeOfA(), unit -> unit.corrections().lock(told)))
                .isEmpty();
        Scope job = Scope.job("due");
        assertThat(list(job, unit -> unit.corrections().noted(9))).containsExactly(told, later);
        assertThat(list(job, unit -> unit.corrections().noted(1))).containsExactly(told);
        assertThat(find(job, unit -> unit.corrections().lock(told))).contains(told);
        write(job, unit -> unit.corrections().forget(told));
        assertThat(list(job, unit -> unit.corrections().noted(9))).containsExactly(later);
        assertThat(find(job, unit -> unit.corrections().lock(told))).isEmpty();
    }

    private static ReadAt hour(int hour) {
        return new ReadAt(DAY, Optional.of(LocalTime.of(hour, 0)));
    }

    private static MeterReading replaced(TwoDealers network, LocalDate day, Distance shown, Meter meter) {
        return MeterReading.told(
                        new ReadingId(Ids.next()),
                        network.car().id(),
                        network.a().id(),
                        ReadAt.on(day),
                        new Shown(shown, meter),
                        ReadingSource.METER_REPLACED,
                        NOW)
                .accepted();
    }

    private Stretch around(TwoDealers network, int from, int to, int after) {
        return read(
                network.scopeOfA(),
                unit -> unit.meterReadings().around(network.car().id(), DAY.plusDays(from), DAY.plusDays(to), after));
    }

    private static MeterReading reading(TwoDealers network, ReadAt at, Distance shown, Meter meter, Standing standing) {
        Dealer dealer = network.a();
        return new MeterReading(
                new ReadingId(Ids.next()),
                network.car().id(),
                dealer.id(),
                at,
                new Shown(shown, meter),
                ReadingSource.VISIT,
                standing,
                new Entry(NOW, shown, 1));
    }
}
