package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.careOf;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.LifeCycleStage.back;
import static dev.aftercare.testkit.desk.LifeCycleStage.end;
import static dev.aftercare.testkit.desk.LifeCycleStage.events;
import static dev.aftercare.testkit.desk.LifeCycleStage.manufacturer;
import static dev.aftercare.testkit.desk.LifeCycleStage.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareEvent;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeCycleEvent;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.inspection.RecordInspection;
import dev.aftercare.usecase.inspection.SeeDueInspections;
import dev.aftercare.usecase.insurance.CountEndingInsurances;
import dev.aftercare.usecase.insurance.EndingCounts;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.insurance.SeeEndingInsurances;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a car needs that was off the road, whom a clerk calls, and what its timeline tells of it (hard case 27). It is 2 March 2026. */
interface OffTheRoadRules extends OnStage {

    @Test
    @Tag("WAR-1a")
    @Tag("HC-27")
    default void aFirstServiceOfOneIsDoneWithAWarning() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = WarrantyRules.delivered(dealer);
        VehicleEnd end = end(dealer, car.id(), EndKind.STOLEN, WarrantyRules.TODAY.toString())
                .orElseThrow();
        FirstServiceVoucher voucher =
                WarrantyRules.service(dealer, car, WarrantyRules.TODAY, 3_200).orElseThrow();
        assertThat(events(dealer, car.id(), LifeCycleEvent.CAME_ALL_THE_SAME))
                .singleElement()
                .satisfies(event -> assertThat(event.sequence().aggregate()).isEqualTo(voucher.subject()))
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("end", end.kind().name())
                        .containsEntry("since", WarrantyRules.TODAY.toString())
                        .containsEntry("on", WarrantyRules.TODAY.toString()));
    }

    @Test
    @Tag("HC-27")
    @Tag("HC-36")
    @Tag("CARE-7")
    default void ofACarOfWhichNothingIsKnownAnyMoreNobodyIsRemindedOnceItIsBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit service = serviced(dealer, car);
        dealer.crm()
                .visits()
                .voidVisit(
                        dealer.as(Role.DEALER_MANAGER),
                        new VoidVisit(service.id().value(), "another car"))
                .orElseThrow();
        VehicleEnd stolen = end(dealer, manufacturer(dealer), car.id(), EndKind.STOLEN, "2026-03-01")
                .orElseThrow();
        withdraw(dealer, manufacturer(dealer), stolen).orElseThrow();
        runAll();
        stage().pass(Duration.ofDays(1));
        runAll();
        assertThat(stage().delivered()).isEmpty();
        assertThat(events(dealer, car.id(), CareEvent.DUE_FORGOTTEN)).hasSize(1);
    }

    @Test
    @Tag("HC-27")
    @Tag("CARE-1")
    default void whatIsToldOfACarThatIsOffTheRoadCountsOnceItIsBackWhicheverCameFirst() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle first = dealer.aCar();
        deliver(dealer, first);
        takeBack(dealer, stolen(dealer, first));
        DealerVehicle last = dealer.aCar();
        VehicleEnd meanwhile = stolen(dealer, last);
        deliver(dealer, last);
        takeBack(dealer, meanwhile);
        DealerVehicle serviced = dealer.aCar();
        serviced(dealer, serviced);
        takeBack(dealer, stolen(dealer, serviced));
        DealerVehicle servicedLast = dealer.aCar();
        meanwhile = stolen(dealer, servicedLast);
        serviced(dealer, servicedLast);
        takeBack(dealer, meanwhile);
        runAll();
        assertIsTheSame(careOf(dealer, last), careOf(dealer, first));
        assertIsTheSame(careOf(dealer, servicedLast), careOf(dealer, serviced));
    }

    @Test
    @Tag("HC-27")
    @Tag("CARE-1")
    @Tag("NET-2")
    default void thatNothingIsDueAndThatItIsAgainIsToldInTheBooksOfWhoCaresWhoeverSaidIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        takeBack(dealer, stolen(dealer, car));
        takeBack(dealer, stolen(dealer, car)); // before any run has looked at it
        runAll();
        assertThat(events(dealer, car.id(), CareEvent.DUE_FORGOTTEN))
                .as("it was not due a second time")
                .hasSize(1)
                .allMatch(event ->
                        event.origin().organisation().equals(dealer.dealer().id()));
        assertThat(events(dealer, car.id(), CareEvent.DUE_CHANGED))
                .as("at delivery, and again")
                .hasSize(2)
                .allMatch(event ->
                        event.origin().organisation().equals(dealer.dealer().id()));
        runAll();
        assertThat(events(dealer, car.id(), CareEvent.DUE_CHANGED)).hasSize(2);
    }

    @Test
    @Tag("HC-27")
    @Tag("CARE-7")
    default void whatIsStolenAgainBeforeAnyRunHasLookedIsNotDue() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        stage().itIs(ReminderRules.FIRST_REMINDER);
        back(dealer, stolen(dealer, car), "2026-03-10").orElseThrow();
        end(dealer, car.id(), EndKind.SCRAPPED, "2026-03-10").orElseThrow();
        runAll();
        stage().pass(Duration.ofDays(1));
        runAll();
        assertThat(stage().delivered()).isEmpty();
        assertThat(dealer.crm().care().counts(dealer.clerk()).soon()).isZero();
    }

    @Test
    @Tag("HC-27")
    @Tag("VEH-2")
    default void theTimelineTellsEachOnItsDayAndAVisitOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        VehicleEnd stolen = stolen(dealer, car);
        AmendedVisitRules.left(dealer, car, 5_000);
        stage().itIs("2026-06-01T01:00:00Z");
        takeBack(dealer, stolen);
        List<TimelineEntry> all = dealer.crm()
                .timelines()
                .ofVehicle(dealer.clerk(), SeeVehicleTimeline.of(car.id().value(), PageOf.first(100)))
                .items();
        assertThat(all)
                .filteredOn(entry -> entry.kind() == TimelineKind.LIFE)
                .extracting(
                        TimelineEntry::event,
                        entry -> entry.day().toString(),
                        entry -> entry.details().get("end"),
                        entry -> entry.details().containsKey("kind"),
                        TimelineEntry::work)
                .containsExactlyInAnyOrder(
                        tuple("vehicle.ended", "2026-03-01", "STOLEN", false, List.of()),
                        tuple("vehicle.came-all-the-same", "2026-03-02", "STOLEN", false, List.of()),
                        tuple("vehicle.end-withdrawn", "2026-06-01", "STOLEN", false, List.of()));
        assertThat(all)
                .filteredOn(entry -> entry.kind() == TimelineKind.VISIT)
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.details()).containsEntry("kind", "MAINTENANCE");
                    assertThat(visit.work()).hasSize(1);
                });
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(all)
                    .extracting(entry -> texts.text("timeline." + entry.event(), entry.details()))
                    .noneMatch(text -> text.isBlank() || text.contains("{"));
        }
    }

    @Test
    @Tag("HC-27")
    @Tag("VEH-5")
    @Tag("CARE-5")
    default void nobodyIsCalledAboutPolicyOrInspectionOfACarThatIsOffTheRoad() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle gone = dealer.aCar();
        DealerVehicle driven = dealer.aCar();
        for (DealerVehicle car : List.of(gone, driven)) {
            insureAndInspect(dealer, car);
        }
        VehicleEnd stolen = stolen(dealer, gone);
        assertThat(policiesEnding(dealer)).containsExactly(driven.id());
        assertThat(dealer.crm().insurances().countEnding(dealer.clerk(), new CountEndingInsurances(2026, 3)))
                .isEqualTo(new EndingCounts(1, 0));
        assertThat(inspectionsDue(dealer)).containsExactly(driven.id());
        takeBack(dealer, stolen);
        assertThat(policiesEnding(dealer)).containsExactlyInAnyOrder(gone.id(), driven.id());
        assertThat(inspectionsDue(dealer)).containsExactlyInAnyOrder(gone.id(), driven.id());
    }

    /** The manufacturer says so, which needs no ground. */
    private static VehicleEnd stolen(DealerStage dealer, DealerVehicle car) {
        return end(dealer, manufacturer(dealer), car.id(), EndKind.STOLEN, "2026-03-01")
                .orElseThrow();
    }

    private static void takeBack(DealerStage dealer, VehicleEnd stolen) {
        withdraw(dealer, manufacturer(dealer), stolen).orElseThrow();
    }

    private static void deliver(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(
                                car.id().value(), car.owner().orElseThrow().value(), LocalDate.of(2025, 10, 1), null))
                .orElseThrow();
    }

    /** A service a year ago, so that the next one is due. */
    private static Visit serviced(DealerStage dealer, DealerVehicle car) {
        Instant came = Instant.parse("2025-03-03T01:00:00Z");
        return dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        new ReportVisit(
                                car.id().value(),
                                car.owner().orElseThrow().value(),
                                VisitKind.MAINTENANCE,
                                new ReportVisit.Stay(came, came.plusSeconds(7_200), null, null),
                                null,
                                null,
                                null,
                                new ReferenceInput("dms", car.id().toString())))
                .orElseThrow();
    }

    private static void insureAndInspect(DealerStage dealer, DealerVehicle car) {
        InsuranceInput terms = InsuranceInput.of(
                InsuranceKind.COMPULSORY, "PICC", "P-1", LocalDate.of(2025, 3, 20), LocalDate.of(2026, 3, 19));
        dealer.crm()
                .insurances()
                .record(dealer.clerk(), new RecordInsurance(car.id().value(), terms))
                .orElseThrow();
        dealer.crm()
                .inspections()
                .inspect(
                        dealer.clerk(),
                        new RecordInspection(
                                car.id().value(),
                                LocalDate.of(2024, 3, 1),
                                InspectionResult.PASSED,
                                LocalDate.of(2026, 3, 31)))
                .orElseThrow();
    }

    private static List<VehicleId> policiesEnding(DealerStage dealer) {
        return dealer
                .crm()
                .insurances()
                .ending(dealer.clerk(), new SeeEndingInsurances(2026, 3, null, PageOf.first(9)))
                .items()
                .stream()
                .map(policy -> policy.vehicle())
                .toList();
    }

    private static List<VehicleId> inspectionsDue(DealerStage dealer) {
        return dealer
                .crm()
                .inspections()
                .due(dealer.clerk(), new SeeDueInspections(2026, 3, PageOf.first(9)))
                .items()
                .stream()
                .map(told -> told.vehicle())
                .toList();
    }

    private static void assertIsTheSame(CareDue one, CareDue other) {
        assertThat(one)
                .usingRecursiveComparison()
                .ignoringFields("vehicle", "carer", "reminder", "version")
                .isEqualTo(other);
        assertThat(one.reminder().isPresent()).isEqualTo(other.reminder().isPresent());
    }

    private void runAll() {
        assertThat(stage().crm().jobs().runDue(1_000).failed()).isEmpty();
    }
}
