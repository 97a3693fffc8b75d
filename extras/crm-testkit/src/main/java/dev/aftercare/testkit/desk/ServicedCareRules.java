package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.agent;
import static dev.aftercare.testkit.desk.CareDeskRules.careOf;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.CareDeskRules.sold;
import static dev.aftercare.testkit.desk.ReminderRules.FIRST_REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareService;
import dev.aftercare.domain.care.Certainty;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.message.SeeMessages;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a service does to a car's care, whoever tells it and however late (CARE-1). It is 2 March 2026. */
interface ServicedCareRules extends OnStage {

    @Test
    @Tag("HC-24")
    default void aFormerOwnersServiceToldLateLeavesTheCareWithThePresentOwner() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        Customer buyer = dealer.customer("赵", "六");
        dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SALES_CONSULTANT),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        report(dealer, car, "2026-02-20T03:00:00Z", 4_000L);
        assertThat(careOf(dealer, car).carer().customer()).isEqualTo(buyer.id());
        assertThat(careOf(dealer, car).due().distance()).isEqualTo(Distance.km(14_000));
    }

    @Test
    @Tag("HC-24")
    @Tag("NET-2")
    default void aServiceOfASellerWhoToldItLateIsCountedByTheDealerWhoCaresNow() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2025-10-01");
        Customer buyer = two.customer("赵", "六");
        sold(two, car, buyer);
        one.crm()
                .vehicles()
                .showPapers(
                        one.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
        report(one, car, "2026-02-20T03:00:00Z", 4_000L);
        runJobs();
        assertThat(careOf(two, car).carer().customer()).isEqualTo(buyer.id());
        assertThat(careOf(two, car).due().distance()).isEqualTo(Distance.km(14_000));
    }

    @Test
    @Tag("NET-2")
    default void aServiceForNobodyNamedIsLeftToTheDealerWhoCares() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2025-10-01");
        CareDue before = careOf(one, car);
        String vin = car.vin().toString();
        String plate = car.plate().orElseThrow().toString();
        two.crm().vehicles().showPapers(two.clerk(), new ShowPapers(vin, plate)).orElseThrow();
        two.crm()
                .vehicles()
                .register(two.clerk(), RegisterVehicle.car(vin, "VW", "Golf", plate))
                .orElseThrow();
        WarrantyRules.service(two, car, LocalDate.of(2026, 3, 2), 3_000).orElseThrow();
        assertThat(careOf(one, car).nextLook()).as("its own run decides").contains(stage().now());
        runJobs();
        assertThat(careOf(one, car).carer()).isEqualTo(before.carer());
        assertThat(careOf(one, car).due().distance()).isEqualTo(Distance.km(13_000));
    }

    @Test
    @Tag("HC-22")
    default void aMeterInDoubtIsNotCountedFrom() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle reported = delivered(dealer, "2025-10-01");
        report(dealer, reported, "2026-02-20T03:00:00Z", 1_999_105L);
        assertThat(careOf(dealer, reported).due().distance()).isEqualTo(Distance.km(10_000));
        assertThat(careOf(dealer, reported).due().date()).isEqualTo("2027-02-20");

        DealerVehicle settled = delivered(dealer, "2025-10-01");
        Visit visit = HouseStage.receive(
                        dealer, HouseStage.open(dealer, settled, null).orElseThrow(), 1_999_105)
                .orElseThrow();
        HouseStage.settle(dealer, HouseStage.done(dealer, HouseStage.ordered(dealer, visit, "300.00")), "300.00", false)
                .orElseThrow();
        assertThat(careOf(dealer, settled).due().distance()).isEqualTo(Distance.km(10_000));
        assertThat(careOf(dealer, settled).due().date()).isEqualTo("2027-03-02");
    }

    @Test
    @Tag("CARE-1")
    default void aServiceWithoutAReadingCountsByTimeAndTakesTheReminderBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        report(dealer, car, "2026-03-16T03:00:00Z", null);
        CareDue due = careOf(dealer, car);
        assertThat(due.due().service()).isEqualTo(CareService.MAINTENANCE);
        assertThat(due.due().date()).isEqualTo("2027-03-16");
        assertThat(due.due().certainty()).isEqualTo(Certainty.TIME_ONLY);
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(1));
        runJobs();
        assertThat(stage().delivered()).isEmpty();
    }

    @Test
    @Tag("CARE-7")
    default void aLapsedReminderIsNotSentBesideTheNextOne() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        CareDeskRules.golfsTwiceAYear(dealer);
        delivered(dealer, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(FIRST_REMINDER);
        runJobs();
        stage().itIs("2026-04-02T01:00:00Z");
        runJobs();
        assertThat(dealer.crm()
                        .messages()
                        .list(agent(dealer), new SeeMessages(MessageState.QUEUED, PageOf.first(9)))
                        .items())
                .hasSize(1);
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(1));
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
    }

    private static void report(DealerStage dealer, DealerVehicle car, String arrived, @Nullable Long km) {
        Instant came = Instant.parse(arrived);
        dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        new ReportVisit(
                                car.id().value(),
                                car.owner().orElseThrow().value(),
                                VisitKind.MAINTENANCE,
                                new ReportVisit.Stay(came, came.plusSeconds(7_200), km, null),
                                null,
                                null,
                                null,
                                new ReferenceInput("dms", arrived)))
                .orElseThrow();
    }
}
