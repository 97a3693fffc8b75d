package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.advisor;
import static dev.aftercare.testkit.desk.HouseStage.done;
import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static dev.aftercare.testkit.desk.HouseStage.open;
import static dev.aftercare.testkit.desk.HouseStage.ordered;
import static dev.aftercare.testkit.desk.HouseStage.receive;
import static dev.aftercare.testkit.desk.HouseStage.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.activity.SeeActivity;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.CorrectVisit;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a visit had caused follows when it is corrected or voided (hard case 36). It is Monday, 2 March 2026, 8 o'clock. */
interface AmendedVisitRules extends OnStage {

    LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
    Instant SUNDAY_NOON = Instant.parse("2026-03-01T04:00:00Z");

    @Test
    @Tag("HC-36")
    @Tag("VIS-9")
    default void aVoidedVisitTakesBackAllThatItHadCausedAndStaysReadable() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        DueService before = care(dealer, car).due();
        Visit visit = left(dealer, car, 12_000);
        assertThat(care(dealer, car).due().distance()).isEqualTo(Distance.km(22_000));
        assertThat(activity(dealer, car)).contains(ActivityState.SWAYING);
        assertThatThrownBy(() -> dealer.crm().visits().voidVisit(advisor(dealer), voiding(visit)))
                .isInstanceOf(ForbiddenException.class);

        Visit voided =
                dealer.crm().visits().voidVisit(manager(dealer), voiding(visit)).orElseThrow();
        assertThat(voided.stage()).isEqualTo(VisitStage.VOIDED);
        assertThat(voided.leftAt()).isEqualTo(visit.leftAt());
        assertThat(care(dealer, car).due()).isEqualTo(before);
        assertThat(activity(dealer, car)).contains(ActivityState.NEW);
        assertThat(readings(dealer, car)).isEmpty();
        assertThat(history(dealer, car).visits()).isEmpty();
        stage().itIs("2026-03-04T00:00:00Z");
        assertThat(FollowUpStage.due(dealer)).isEmpty();

        assertThat(dealer.crm().visits().amendments(advisor(dealer), visit.id().value()))
                .singleElement()
                .satisfies(amendment -> {
                    assertThat(amendment.reason()).isEqualTo("another car");
                    assertThat(amendment.by()).isEqualTo(manager(dealer).actor().id());
                    assertThat(amendment.version()).isEqualTo(visit.version());
                    assertThat(amendment.before().stage()).isEqualTo(VisitStage.LEFT);
                    assertThat(amendment.before().settlement()).isEqualTo(visit.settlement());
                });
        assertThat(BookingRules.codeOf(dealer.crm().visits().voidVisit(manager(dealer), voiding(visit))))
                .isEqualTo(VisitRefusal.NOT_IN_THIS_STAGE);
        assertThat(BookingRules.codeOf(correct(dealer, voided, correction(visit).kind(VisitKind.REPAIR))))
                .isEqualTo(VisitRefusal.NOTHING_TO_CORRECT);
    }

    @Test
    @Tag("HC-36")
    @Tag("CARE-1")
    default void afterAVoidedServiceTheOneBeforeItCountsAndWithoutAnyNothingIsDue() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit first = reported(dealer, car, VisitKind.MAINTENANCE, "2026-01-10T04:00:00Z", 10_000);
        CareDue afterFirst = care(dealer, car);
        Visit second = reported(dealer, car, VisitKind.MAINTENANCE, "2026-03-01T04:00:00Z", 14_000);
        assertThat(care(dealer, car).due()).isNotEqualTo(afterFirst.due());
        dealer.crm().visits().voidVisit(manager(dealer), voiding(second)).orElseThrow();
        assertThat(care(dealer, car).due()).isEqualTo(afterFirst.due());
        assertThat(care(dealer, car).basis()).isEqualTo(afterFirst.basis());
        dealer.crm().visits().voidVisit(manager(dealer), voiding(first)).orElseThrow();
        assertThatThrownBy(() -> care(dealer, car)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("HC-36")
    @Tag("FUP-1a")
    default void aCorrectedVisitMovesTheReadingTheServiceAndTheCall() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit = reported(dealer, car, VisitKind.MAINTENANCE, "2026-03-01T04:00:00Z", 48_000);
        Visit earlier = correct(
                        dealer,
                        visit,
                        correction(visit)
                                .stay(SUNDAY_NOON.minusSeconds(86_400), SUNDAY_NOON.minusSeconds(82_800))
                                .km(8_000))
                .orElseThrow();
        assertThat(care(dealer, car).basis().lastService().orElseThrow())
                .returns(SUNDAY.minusDays(1), last -> last.day())
                .returns(Optional.of(Distance.km(8_000)), last -> last.total());
        assertThat(readings(dealer, car))
                .extracting(Reading::readOn, Reading::distance)
                .containsExactly(tuple(SUNDAY.minusDays(1), Distance.km(8_000)));
        assertThat(calls(dealer)).containsExactly(tuple(Occasion.MAINTENANCE, LocalDate.of(2026, 3, 3)));

        correct(dealer, earlier, correction(visit).kind(VisitKind.REPAIR)).orElseThrow();
        assertThatThrownBy(() -> care(dealer, car)).isInstanceOf(NotFoundException.class);
        assertThat(calls(dealer)).containsExactly(tuple(Occasion.PAID_REPAIR, LocalDate.of(2026, 3, 3)));
        assertThat(dealer.crm().visits().amendments(advisor(dealer), visit.id().value()))
                .extracting(Amendment::before)
                .extracting(Amendment.Before::kind, Amendment.Before::arrivedAt, Amendment.Before::shown)
                .containsExactly(
                        tuple(VisitKind.MAINTENANCE, SUNDAY_NOON, Optional.of(Distance.km(48_000))),
                        tuple(VisitKind.MAINTENANCE, earlier.arrivedAt(), Optional.of(Distance.km(8_000))));
    }

    @Test
    @Tag("HC-36")
    @Tag("HC-22")
    default void correctingATypingErrorClearsWhatItHadPutInDoubt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit = reported(dealer, car, VisitKind.REPAIR, "2026-02-20T04:00:00Z", 199_910);
        dealer.crm()
                .vehicles()
                .recordReading(
                        dealer.as(Role.TECHNICIAN),
                        new RecordReading(car.id().value(), SUNDAY, 20_100L, null, ReadingSource.VISIT))
                .orElseThrow();
        assertThat(readings(dealer, car)).extracting(Reading::flagged).containsExactly(false, true);
        correct(dealer, visit, correction(visit).km(19_991)).orElseThrow();
        assertThat(readings(dealer, car))
                .extracting(Reading::distance, Reading::flagged)
                .containsExactly(tuple(Distance.km(19_991), false), tuple(Distance.km(20_100), false));
    }

    @Test
    @Tag("HC-36")
    @Tag("VIS-12")
    default void onlyWhatIsSettledIsCorrectedAndNotAgainstTheCustomersWordOrTheClock() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit =
                receive(dealer, open(dealer, car, null).orElseThrow(), 12_000).orElseThrow();
        assertThat(BookingRules.codeOf(correct(dealer, visit, correction(visit).km(11_000))))
                .isEqualTo(VisitRefusal.NOTHING_TO_CORRECT);
        Visit settled = settle(dealer, done(dealer, ordered(dealer, visit, "300.00")), "300.00", false)
                .orElseThrow();
        assertThat(BookingRules.codeOf(
                        correct(dealer, settled, correction(visit).bill("300.01"))))
                .isEqualTo(VisitRefusal.ABOVE_AGREED);
        assertThat(BookingRules.codeOf(
                        correct(dealer, settled, correction(visit).stay(stage().now(), stage().now()))))
                .isEqualTo(VisitRefusal.NOT_IN_THIS_STAGE);
        Visit cheaper =
                correct(dealer, settled, correction(visit).bill("250.00")).orElseThrow();
        assertThat(cheaper.settlement().orElseThrow().bill().total().toString()).contains("250.00");
        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        Visit gone = moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        assertThat(BookingRules.codeOf(correct(
                        dealer,
                        gone,
                        correction(visit)
                                .stay(gone.arrivedAt(), gone.arrivedAt().minusSeconds(1)))))
                .isEqualTo(VisitRefusal.TIMES_OUT_OF_ORDER);
        assertThat(BookingRules.codeOf(correct(
                        dealer,
                        gone,
                        correction(visit).stay(gone.arrivedAt(), stage().now().plusSeconds(1)))))
                .isEqualTo(VisitRefusal.IN_THE_FUTURE);
        assertThat(correct(dealer, gone, correction(visit).km(12_000)).orElseThrow())
                .as("nothing differs")
                .isEqualTo(gone);
    }

    @Test
    @Tag("HC-36")
    @Tag("VIS-1")
    default void aVoidedVisitGivesItsReferenceToTheCorrectedReport() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        Visit mistaken = reported(dealer, car, VisitKind.MAINTENANCE, "2026-03-01T04:00:00Z", 48_000);
        assertThat(reported(dealer, car, VisitKind.MAINTENANCE, "2026-03-01T04:00:00Z", 12_000))
                .as("the same one while it stands")
                .isEqualTo(mistaken);
        Visit voided = dealer.crm()
                .visits()
                .voidVisit(manager(dealer), voiding(mistaken))
                .orElseThrow();

        Visit corrected = reported(dealer, car, VisitKind.MAINTENANCE, "2026-03-01T04:00:00Z", 12_000);
        assertThat(corrected.id()).isNotEqualTo(mistaken.id());
        assertThat(corrected.reception().distance()).contains(Distance.km(12_000));
        assertThat(care(dealer, car).due().distance()).isEqualTo(Distance.km(22_000));
        assertThat(reported(dealer, car, VisitKind.MAINTENANCE, "2026-03-01T04:00:00Z", 12_000))
                .as("once again the same")
                .isEqualTo(corrected);
        assertThat(dealer.crm().visits().find(advisor(dealer), mistaken.id().value()))
                .as("it stays readable")
                .isEqualTo(voided);
    }

    /** A car that came for maintenance, was paid for and has left. */
    static Visit left(DealerStage dealer, DealerVehicle car, long km) {
        Visit visit = receive(dealer, open(dealer, car, null).orElseThrow(), km).orElseThrow();
        settle(dealer, done(dealer, ordered(dealer, visit, "300.00")), "300.00", false)
                .orElseThrow();
        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        return moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
    }

    private static Visit reported(DealerStage dealer, DealerVehicle car, VisitKind kind, String arrived, long km) {
        Instant came = Instant.parse(arrived);
        return dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        new ReportVisit(
                                car.id().value(),
                                car.owner().orElseThrow().value(),
                                kind,
                                new ReportVisit.Stay(came, came.plusSeconds(3_600), km, null),
                                null,
                                HouseStage.bill("300.00"),
                                null,
                                new ReferenceInput("dms", car.id() + arrived)))
                .orElseThrow();
    }

    /** A correction in the making. */
    record Wrong(CorrectVisit command) {

        Wrong kind(VisitKind kind) {
            return with(kind, command.arrivedAt(), command.leftAt(), command.amount(), command.bill());
        }

        Wrong stay(Instant arrivedAt, Instant leftAt) {
            return with(command.kind(), arrivedAt, leftAt, command.amount(), command.bill());
        }

        Wrong km(long km) {
            return with(command.kind(), command.arrivedAt(), command.leftAt(), km, command.bill());
        }

        Wrong bill(String price) {
            return with(
                    command.kind(), command.arrivedAt(), command.leftAt(), command.amount(), HouseStage.bill(price));
        }

        private Wrong with(
                @Nullable VisitKind kind,
                @Nullable Instant arrivedAt,
                @Nullable Instant leftAt,
                @Nullable Long amount,
                @Nullable BillInput bill) {
            return new Wrong(new CorrectVisit(
                    command.visit(), kind, arrivedAt, leftAt, amount, null, bill, null, null, command.reason()));
        }
    }

    private static Wrong correction(Visit visit) {
        return new Wrong(
                new CorrectVisit(visit.id().value(), null, null, null, null, null, null, null, null, "typed wrongly"));
    }

    private static Outcome<Visit> correct(DealerStage dealer, Visit visit, Wrong wrong) {
        return dealer.crm().visits().correct(manager(dealer).expecting(visit.version()), wrong.command());
    }

    private static VoidVisit voiding(Visit visit) {
        return new VoidVisit(visit.id().value(), " another car ");
    }

    private static Call manager(DealerStage dealer) {
        return dealer.as(Role.DEALER_MANAGER);
    }

    private static CareDue care(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().care().of(advisor(dealer), car.id().value());
    }

    private static Optional<ActivityState> activity(DealerStage dealer, DealerVehicle car) {
        return dealer.crm()
                .activity()
                .ofCustomer(
                        dealer.clerk(),
                        new SeeActivity(car.owner().orElseThrow().value(), null))
                .state();
    }

    private static VehicleHistory history(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().vehicles().history(advisor(dealer), car.id().value());
    }

    private List<Reading> readings(DealerStage dealer, DealerVehicle car) {
        try (UnitOfWork unit = storage().begin(Scope.of(dealer.dealer().id()), stage().now())) {
            return unit.readings().of(car.id(), 9);
        }
    }

    /** What is to be called about within days, and until when. */
    private List<Tuple> calls(DealerStage dealer) {
        stage().itIs("2026-03-02T09:00:00Z");
        return FollowUpStage.due(dealer).stream()
                .map(call ->
                        tuple(call.topics().get(0).occasion(), call.timing().lastDay()))
                .toList();
    }
}
