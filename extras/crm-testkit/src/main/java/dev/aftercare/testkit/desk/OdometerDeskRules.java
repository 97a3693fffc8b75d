package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.odometer.HoldReason;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.vehicle.AcceptReading;
import dev.aftercare.usecase.vehicle.CorrectReading;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RecordReadings;
import dev.aftercare.usecase.vehicle.RecordReadings.Became;
import dev.aftercare.usecase.vehicle.RecordReadings.One;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readings that cannot be so, and a person's word on them (VEH-3, hard case 22). It is 2 March 2026. */
interface OdometerDeskRules extends OnStage {

    LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    @Tag("CARE-1")
    default void correctingATypingErrorLeavesEverythingAsIfItHadNeverBeenMade() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle mistyped = CareDeskRules.delivered(dealer, "2025-10-01");
        DealerVehicle twin = CareDeskRules.delivered(dealer, "2025-10-01");
        for (DealerVehicle car : List.of(mistyped, twin)) {
            read(dealer, car, LocalDate.of(2026, 1, 5), 3_000);
            read(dealer, car, LocalDate.of(2026, 2, 5), 4_000);
        }
        MeterReading wrong = read(dealer, mistyped, LocalDate.of(2026, 2, 20), 45_550);
        read(dealer, twin, LocalDate.of(2026, 2, 20), 4_550);
        assertThat(wrong.standing()).isEqualTo(new Held(HoldReason.DIGIT_TOO_MANY, Optional.of(Distance.km(4_550))));
        assertThat(wrong.entry().version()).isEqualTo(1);
        assertThat(CareDeskRules.careOf(dealer, mistyped).due())
                .as("what is held moves nothing")
                .isNotEqualTo(CareDeskRules.careOf(dealer, twin).due());

        MeterReading right = correct(dealer, wrong, 4_550).orElseThrow();
        assertThat(right.isHeld()).isFalse();
        assertThat(right.entry().version()).isEqualTo(2);
        assertThat(values(dealer, mistyped)).isEqualTo(values(dealer, twin));
        assertThat(CareDeskRules.careOf(dealer, mistyped).due())
                .isEqualTo(CareDeskRules.careOf(dealer, twin).due());
        assertThat(read(dealer, mistyped, LocalDate.of(2026, 2, 20), 45_550).id())
                .as("what was told first, told again, is no second reading")
                .isEqualTo(right.id());
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    default void whatTwoLaterReadingsExcludeIsHeldAndTheyAreNot() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        MeterReading high = read(dealer, car, FEBRUARY, 50_000);
        MeterReading low = read(dealer, car, FEBRUARY.plusDays(5), 30_000);
        assertThat(low.isHeld()).as("lower than an earlier one").isTrue();
        read(dealer, car, FEBRUARY.plusDays(9), 30_400);
        assertThat(values(dealer, car))
                .containsExactly(
                        tuple(FEBRUARY, Distance.km(50_000), true),
                        tuple(FEBRUARY.plusDays(5), Distance.km(30_000), false),
                        tuple(FEBRUARY.plusDays(9), Distance.km(30_400), false));
        assertThat(timeline(dealer, high))
                .containsExactly(VehicleEvent.READING_RECORDED.code(), VehicleEvent.READING_FLAGGED.code());
        assertThat(timeline(dealer, low))
                .containsExactly(VehicleEvent.READING_FLAGGED.code(), VehicleEvent.READING_CLEARED.code());
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    default void orderOfEntryNeverMattersOneByOneOrAtOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        List<One> series = new ArrayList<>();
        for (int day = 0; day < 28; day++) {
            long km = day == 11 ? 900 : day == 17 ? 205_100 : 20_000 + day * 40L;
            series.add(new One(FEBRUARY.plusDays(day), null, km));
        }
        DealerVehicle inOrder = dealer.aCar();
        series.forEach(one -> read(dealer, inOrder, one.readOn(), one.amount()));
        DealerVehicle mixed = dealer.aCar();
        Collections.rotate(series, 13);
        Collections.reverse(series.subList(3, 17));
        series.forEach(one -> read(dealer, mixed, one.readOn(), one.amount()));
        DealerVehicle atOnce = dealer.aCar();
        assertThat(recordAll(dealer, atOnce, ReadingSource.VISIT, series)).isEqualTo(List.of(28, 0, 0, 2));
        assertThat(recordAll(dealer, atOnce, ReadingSource.VISIT, series)).isEqualTo(List.of(0, 0, 28, 0));
        assertThat(values(dealer, mixed)).hasSize(28).isEqualTo(values(dealer, inOrder));
        assertThat(values(dealer, atOnce)).isEqualTo(values(dealer, inOrder));
    }

    @Test
    @Tag("VEH-3")
    @Tag("HC-22")
    default void howeverManyFollowedAllCountOnceWhatTheyContradictedIsCorrected() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        LocalDate first = LocalDate.of(2025, 11, 1);
        List<MeterReading> high = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            high.add(read(dealer, car, first.plusDays(day), 90_000 + day));
        }
        MeterReading last = high.get(0);
        for (int day = 3; day < 103; day++) {
            last = read(dealer, car, first.plusDays(day), 20_000 + day * 10L);
            assertThat(last.isHeld()).as("after %s days", day).isTrue();
        }
        for (int day = 0; day < 3; day++) {
            correct(dealer, found(dealer, high.get(day)), 20_000 + day * 10L).orElseThrow();
        }
        assertThat(values(dealer, car)).hasSize(103).noneMatch(past ->
                (Boolean) past.toList().get(2));
        assertThat(timeline(dealer, last))
                .containsExactly(VehicleEvent.READING_FLAGGED.code(), VehicleEvent.READING_CLEARED.code());
    }

    @Test
    @Tag("VEH-3")
    default void aPersonsWordCountsUnlessTheTotalWouldFall() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        for (int day = 0; day < 20; day++) {
            read(dealer, car, FEBRUARY.plusDays(day), 20_000 + day * 10L);
        }
        MeterReading low = read(dealer, car, FEBRUARY.plusDays(21), 11_110);
        assertThat(BookingRules.codeOf(accept(dealer, low))).isEqualTo(OdometerRefusal.BELOW_WHAT_COUNTS);
        MeterReading high = read(dealer, car, FEBRUARY.plusDays(22), 31_110);
        assertThat(high.isHeld()).isTrue();
        assertThat(accept(dealer, high).orElseThrow().isAccepted()).isTrue();
        assertThat(read(dealer, car, FEBRUARY.plusDays(23), 31_150).isHeld())
                .as("goes on from what was accepted")
                .isFalse();
        assertThat(BookingRules.codeOf(accept(dealer, found(dealer, high)))).isEqualTo(OdometerRefusal.NOT_HELD);
        assertThat(timeline(dealer, high))
                .containsExactly(VehicleEvent.READING_FLAGGED.code(), VehicleEvent.READING_ACCEPTED.code());
    }

    @Test
    @Tag("VEH-3")
    @Tag("NET-2")
    default void heldReadingsAreTheDealersOwnWork() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        DealerVehicle car = dealer.aCar();
        read(dealer, car, FEBRUARY, 50_000);
        MeterReading held = read(dealer, car, FEBRUARY.plusDays(1), 40_000);
        assertThat(dealer.crm()
                        .odometer()
                        .held(advisor(dealer), PageOf.first(9))
                        .items())
                .containsExactly(held);
        assertThat(other.crm().odometer().held(advisor(other), PageOf.first(9)).items())
                .isEmpty();
        assertThatThrownBy(() -> other.crm()
                        .odometer()
                        .accept(advisor(other), new AcceptReading(held.id().value())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dealer.crm()
                        .odometer()
                        .accept(
                                dealer.as(Role.TECHNICIAN),
                                new AcceptReading(held.id().value())))
                .isInstanceOf(ForbiddenException.class);
        correct(dealer, held, 50_010).orElseThrow();
        assertThat(dealer.crm()
                        .odometer()
                        .held(advisor(dealer), PageOf.first(9))
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("VEH-3")
    @Tag("NET-2")
    default void whoSeesOrChangesAnotherDealersReadingHasLookedAtTheCar() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        read(one, car, FEBRUARY, 50_000);
        MeterReading held = read(one, car, FEBRUARY.plusDays(1), 40_000);
        WarrantyRules.show(two, car);
        found(two, held);
        found(one, held);
        assertThat(looks(car)).containsExactly(two.dealer().id());
        correct(two, held, 50_040).orElseThrow();
        assertThat(looks(car)).containsExactly(two.dealer().id(), two.dealer().id());
    }

    private List<OrganisationId> looks(DealerVehicle car) {
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            return unit.looks().at(car.id().subject(), PageRequest.first(9)).items().stream()
                    .map(Look::dealer)
                    .toList();
        }
    }

    /** The technician tells what the meter showed. */
    static MeterReading read(DealerStage dealer, DealerVehicle car, LocalDate day, long km) {
        return dealer.crm()
                .vehicles()
                .recordReading(
                        dealer.as(Role.TECHNICIAN),
                        new RecordReading(car.id().value(), day, km, null, ReadingSource.VISIT))
                .orElseThrow();
    }

    /** How far the car had gone by its readings, and whether they are held. */
    static List<Tuple> values(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .vehicles()
                .showPapers(
                        dealer.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
        return dealer.crm().vehicles().history(advisor(dealer), car.id().value()).readings().stream()
                .map(past -> tuple(past.readOn(), past.distance(), past.flagged()))
                .toList();
    }

    /** What the journal says of a reading, as the manufacturer reads it. */
    static List<String> timeline(DealerStage dealer, MeterReading reading) {
        SeeTimeline question = new SeeTimeline(SubjectKind.READING, reading.id().value(), PageOf.first(9));
        return dealer.crm().journal().timeline(dealer.as(Role.DEALER_MANAGER), question).items().stream()
                .map(JournalEntry::type)
                .toList();
    }

    /** How many are new, moved on, were known, and are held. */
    static List<Integer> recordAll(DealerStage dealer, DealerVehicle car, ReadingSource source, List<One> series) {
        RecordReadings.Result result = dealer.crm()
                .odometer()
                .recordAll(
                        dealer.as(Role.INTEGRATION), new RecordReadings(car.id().value(), source, null, series))
                .orElseThrow();
        assertThat(result.each()).hasSameSizeAs(series);
        return List.of(
                result.count(Became.ADDED), result.count(Became.MOVED_ON), result.count(Became.KNOWN), result.held());
    }

    static Outcome<MeterReading> accept(DealerStage dealer, MeterReading reading) {
        return dealer.crm()
                .odometer()
                .accept(advisor(dealer), new AcceptReading(reading.id().value()));
    }

    private static Outcome<MeterReading> correct(DealerStage dealer, MeterReading reading, long km) {
        return dealer.crm()
                .odometer()
                .correct(advisor(dealer), new CorrectReading(reading.id().value(), km, null));
    }

    static MeterReading found(DealerStage dealer, MeterReading reading) {
        return dealer.crm().odometer().find(advisor(dealer), reading.id().value());
    }

    private static Call advisor(DealerStage dealer) {
        return dealer.as(Role.SERVICE_ADVISOR);
    }
}
