package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.InspectionRefusal;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.inspection.Roadworthiness.Known;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.inspection.CorrectInspection;
import dev.aftercare.usecase.inspection.RecordInspection;
import dev.aftercare.usecase.inspection.RecordRegistration;
import dev.aftercare.usecase.inspection.SeeDueInspections;
import dev.aftercare.usecase.inspection.WithdrawInspection;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** First registrations and statutory inspections of cars (VEH-5, VEH-2). It is 2 March 2026. */
interface InspectionRules extends OnStage {

    @Test
    @Tag("VEH-5")
    default void theLastInspectionCountsAndItsDayCorrectsIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        register(dealer, car, "2022-03-01").orElseThrow();
        inspect(dealer, car, "2024-03-05", InspectionResult.PASSED, "2026-03-31")
                .orElseThrow();
        Roadworthiness failed = inspect(dealer, car, "2026-02-20", InspectionResult.FAILED, "2026-03-31")
                .orElseThrow();
        assertThat(failed.version()).isEqualTo(3);
        assertThat(inspect(dealer, car, "2026-02-20", InspectionResult.FAILED, "2026-03-31")
                        .orElseThrow())
                .as("the same again")
                .isEqualTo(failed);
        assertThat(BookingRules.codeOf(inspect(dealer, car, "2026-02-19", InspectionResult.PASSED, "2028-03-31")))
                .isEqualTo(InspectionRefusal.NEWER_ONE_KNOWN);
        inspect(dealer, car, "2026-02-20", InspectionResult.PASSED, "2028-03-31")
                .orElseThrow();
        assertThat(known(dealer, car))
                .isEqualTo(new Known(
                        Optional.of(LocalDate.of(2022, 3, 1)),
                        Optional.of(new Inspection(
                                LocalDate.of(2026, 2, 20), InspectionResult.PASSED, LocalDate.of(2028, 3, 31)))));
        assertThat(BookingRules.codeOf(inspect(dealer, car, "2026-03-03", InspectionResult.PASSED, "2028-03-31")))
                .isEqualTo(InspectionRefusal.IN_THE_FUTURE);
        assertThat(BookingRules.codeOf(register(dealer, car, "2026-03-03"))).isEqualTo(InspectionRefusal.IN_THE_FUTURE);
        assertThatThrownBy(() -> inspect(dealer, car, "2026-03-02", InspectionResult.PASSED, "2026-03-01"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("VEH-5")
    default void aMistypedInspectionIsCorrectedByAnEarlierDayOrTakenBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        register(dealer, car, "2022-03-01").orElseThrow();
        inspect(dealer, car, "2026-03-02", InspectionResult.PASSED, "2028-03-31")
                .orElseThrow();
        assertThat(BookingRules.codeOf(correct(dealer, car, "2026-03-01", "2026-02-20")))
                .isEqualTo(InspectionRefusal.NOT_THE_LAST);
        assertThat(BookingRules.codeOf(correct(dealer, car, "2026-03-02", "2026-03-03")))
                .isEqualTo(InspectionRefusal.IN_THE_FUTURE);
        Roadworthiness right = correct(dealer, car, "2026-03-02", "2026-02-20").orElseThrow();
        assertThat(right.inspection().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(correct(dealer, car, "2026-03-02", "2026-02-20").orElseThrow())
                .as("the same again")
                .isEqualTo(right);
        assertThat(BookingRules.codeOf(withdraw(dealer, car, "2026-03-02"))).isEqualTo(InspectionRefusal.NOT_THE_LAST);
        Roadworthiness gone = withdraw(dealer, car, "2026-02-20").orElseThrow();
        assertThat(withdraw(dealer, car, "2026-02-20").orElseThrow())
                .as("the same again")
                .isEqualTo(gone);
        assertThat(known(dealer, car)).isEqualTo(new Known(Optional.of(LocalDate.of(2022, 3, 1)), Optional.empty()));
        inspect(dealer, car, "2024-03-05", InspectionResult.PASSED, "2026-03-31")
                .orElseThrow();
        assertThat(due(dealer)).containsExactly(car.id());
    }

    @Test
    @Tag("VEH-5")
    @Tag("VEH-2")
    @Tag("CUS-9")
    default void theyStayWithTheCarWhoeverOwnsIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer owner = dealer.customer("王", "小明");
        DealerVehicle car = dealer.carOf(owner);
        inspect(dealer, car, "2026-02-20", InspectionResult.PASSED, "2028-03-31")
                .orElseThrow();
        Known before = known(dealer, car);
        FollowUpStage.delivered(dealer, car, dealer.customer("李", "娜"), LocalDate.of(2026, 2, 25));
        assertThat(known(dealer, car)).isEqualTo(before);
        RightsStage.of(dealer).erase(owner.id()).orElseThrow();
        assertThat(known(dealer, car)).isEqualTo(before);
    }

    @Test
    @Tag("VEH-5")
    default void whatIsDueInAMonthIsListedByDay() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle last = dealer.aCar();
        DealerVehicle first = dealer.aCar();
        DealerVehicle before = dealer.aCar();
        DealerVehicle after = dealer.aCar();
        inspect(dealer, last, "2024-03-01", InspectionResult.PASSED, "2026-03-31")
                .orElseThrow();
        inspect(dealer, first, "2024-03-01", InspectionResult.PASSED, "2026-03-01")
                .orElseThrow();
        inspect(dealer, before, "2024-03-01", InspectionResult.PASSED, "2026-02-28")
                .orElseThrow();
        inspect(dealer, after, "2024-03-01", InspectionResult.PASSED, "2026-04-01")
                .orElseThrow();
        assertThat(due(dealer)).containsExactly(first.id(), last.id());
        inspect(dealer, first, "2026-02-27", InspectionResult.PASSED, "2028-03-01")
                .orElseThrow();
        assertThat(due(dealer)).as("inspected since").containsExactly(last.id());
        assertThat(due(stage().openDealer("SH02", 1))).isEmpty();
    }

    @Test
    @Tag("VEH-5")
    @Tag("NET-2")
    default void whatOthersToldIsSeenWhileAGroundIsOpen() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        register(one, car, "2022-03-01").orElseThrow();
        inspect(one, car, "2026-02-20", InspectionResult.PASSED, "2028-03-31").orElseThrow();
        assertThatThrownBy(() -> known(two, car)).isInstanceOf(NotFoundException.class);
        two.crm()
                .vehicles()
                .register(
                        two.clerk(),
                        RegisterVehicle.car(
                                car.vin().toString(),
                                "VW",
                                "Golf",
                                car.plate().orElseThrow().value()))
                .orElseThrow();
        assertThat(known(two, car)).isEqualTo(new Known(Optional.empty(), Optional.empty()));
        inspect(two, car, "2024-02-20", InspectionResult.PASSED, "2026-03-31").orElseThrow();
        two.crm()
                .vehicles()
                .showPapers(
                        two.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().value()))
                .orElseThrow();
        assertThat(known(two, car)).as("the latest of all").isEqualTo(known(one, car));
        register(two, car, "2022-03-02").orElseThrow();
        assertThat(known(two, car).firstRegistered()).as("its own word").contains(LocalDate.of(2022, 3, 2));
        assertThat(two.crm()
                        .timelines()
                        .ofVehicle(two.clerk(), SeeVehicleTimeline.of(car.id().value(), PageOf.first(9)))
                        .items())
                .filteredOn(entry -> entry.kind() == TimelineKind.INSPECTION)
                .extracting(TimelineEntry::day)
                .contains(LocalDate.of(2026, 2, 20), LocalDate.of(2024, 2, 20));
    }

    private static Outcome<Roadworthiness> register(DealerStage dealer, DealerVehicle car, String on) {
        return dealer.crm()
                .inspections()
                .register(dealer.clerk(), new RecordRegistration(car.id().value(), LocalDate.parse(on)));
    }

    private static Outcome<Roadworthiness> inspect(
            DealerStage dealer, DealerVehicle car, String on, InspectionResult result, String next) {
        return dealer.crm()
                .inspections()
                .inspect(
                        dealer.clerk(),
                        new RecordInspection(car.id().value(), LocalDate.parse(on), result, LocalDate.parse(next)));
    }

    private static Outcome<Roadworthiness> correct(DealerStage dealer, DealerVehicle car, String last, String on) {
        CorrectInspection right = new CorrectInspection(
                car.id().value(),
                LocalDate.parse(last),
                LocalDate.parse(on),
                InspectionResult.PASSED,
                LocalDate.of(2028, 2, 28));
        return dealer.crm().inspections().correct(dealer.clerk(), right);
    }

    private static Outcome<Roadworthiness> withdraw(DealerStage dealer, DealerVehicle car, String last) {
        return dealer.crm()
                .inspections()
                .withdraw(dealer.clerk(), new WithdrawInspection(car.id().value(), LocalDate.parse(last)));
    }

    private static Known known(DealerStage dealer, DealerVehicle car) {
        return dealer.crm().inspections().of(dealer.clerk(), car.id().value());
    }

    private static List<VehicleId> due(DealerStage dealer) {
        return dealer
                .crm()
                .inspections()
                .due(dealer.clerk(), new SeeDueInspections(2026, 3, PageOf.first(9)))
                .items()
                .stream()
                .map(Roadworthiness::vehicle)
                .toList();
    }
}
