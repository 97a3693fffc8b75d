package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerKind;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.rights.ErasureReason;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalExport;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.FindVehicles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person may ask of those who keep something about them (CUS-9, hard case 33). It is 2 March 2026. */
interface RightsRules extends OnStage {

    @Test
    @Tag("CUS-9")
    default void whoIsErasedLeavesAStubThatAnswersForEveryId() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        Merge merge = MergeStage.of(dealer).merged(ming, twin);
        Customer erased = RightsStage.of(dealer).erase(twin.id()).orElseThrow();

        for (Customer seen : List.of(erased, MergeStage.seen(dealer, ming.id()), MergeStage.seen(dealer, twin.id()))) {
            assertThat(seen.id()).isEqualTo(ming.id());
            assertThat(seen.isErased()).isTrue();
            assertThat(seen.kind()).isEqualTo(CustomerKind.PERSON);
            assertThat(seen.contact().points()).isEmpty();
        }
        assertThat(MergeStage.named(dealer, "王")).isEmpty();
        assertThat(MergeStage.timeline(dealer, twin.id())).contains("customer.registered", "customer.erased");
        assertRefused(MergeStage.of(dealer).undo(merge), MergeRefusal.ERASED);
        assertThat(RightsStage.of(dealer).erase(ming.id()).orElseThrow())
                .as("told again it changes nothing")
                .isEqualTo(erased);
    }

    @Test
    @Tag("CUS-9")
    default void nothingCanBeDoneForWhoIsErased() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer other = MergeStage.person(dealer, "李", "雷", "13800000002");
        DealerVehicle car = dealer.carOf(ming);
        RightsStage.of(dealer).erase(ming.id()).orElseThrow();

        assertRefused(dealer.book(car, "maintenance", "2026-03-03T09:00"), CustomerRefusal.ERASED);
        assertRefused(HouseStage.open(dealer, car, null), CustomerRefusal.ERASED);
        assertRefused(
                dealer.crm()
                        .complaints()
                        .receive(
                                dealer.as(Role.CARE_AGENT),
                                ReceiveComplaint.byPhone(ming.id().value(), "repair", "loud")),
                CustomerRefusal.ERASED);
        assertRefused(
                dealer.crm()
                        .customers()
                        .correct(
                                dealer.clerk(),
                                new CorrectCustomer(
                                        ming.id().value(), RegisterCustomer.person("王", "小明", "13800000001"))),
                CustomerRefusal.ERASED);
        assertRefused(MergeStage.of(dealer).merge(other, ming), MergeRefusal.ERASED);
        assertRefused(MergeStage.of(dealer).propose(other, ming, 900), MergeRefusal.ERASED);
    }

    @Test
    @Tag("CUS-9")
    default void whatIsToComeIsCancelledAndItsPlaceIsFreeAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Appointment booked = dealer.booked(dealer.carOf(ming), "2026-03-03T09:00");
        RightsStage.ofManufacturer(dealer.crm()).erase(ming.id()).orElseThrow();

        assertThat(dealer.crm()
                        .appointments()
                        .find(dealer.clerk(), booked.id().value())
                        .progress()
                        .state())
                .isEqualTo(AppointmentState.CANCELLED);
        assertThat(dealer.book(dealer.aCar(), "maintenance", "2026-03-03T09:00").isAccepted())
                .isTrue();
        assertThat(MergeStage.timeline(dealer, ming.id())).contains("appointment.cancelled", "customer.erased");
    }

    @Test
    @Tag("CUS-9")
    default void aRepairKeepsTheVinAndLosesPlateOwnerAndWords() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        DealerVehicle car = dealer.carOf(ming);
        Visit visit = HouseStage.open(dealer, car, null).orElseThrow();
        HouseStage.receive(dealer, visit, 1_000).orElseThrow();
        assertRefused(RightsStage.of(dealer).erase(ming.id()), CustomerRefusal.ERASURE_WAITS);
        HouseStage.moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        HouseStage.moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        RightsStage.of(dealer).erase(ming.id()).orElseThrow();

        Visit kept = dealer.crm()
                .visits()
                .find(HouseStage.advisor(dealer), visit.id().value());
        assertThat(kept.reception().words()).isEmpty();
        assertThat(kept.reception().distance()).isPresent();
        DealerVehicle seen =
                dealer.crm().vehicles().find(dealer.clerk(), car.id().value());
        assertThat(seen.vin()).isEqualTo(car.vin());
        assertThat(seen.plate()).isEmpty();
        assertThat(seen.owner()).isEmpty();
        assertThat(dealer.crm()
                        .vehicles()
                        .search(
                                dealer.clerk(),
                                new FindVehicles(
                                        FindVehicles.By.PLATE,
                                        car.plate().orElseThrow().value(),
                                        PageOf.first(9)))
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void anErasureWaitsForWhatIsOpenAndSaysWhat() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Complaint complaint = dealer.crm()
                .complaints()
                .receive(
                        dealer.as(Role.CARE_AGENT),
                        ReceiveComplaint.byPhone(ming.id().value(), "repair", "loud"))
                .orElseThrow();
        Visit visit = HouseStage.open(dealer, dealer.carOf(ming), null).orElseThrow();

        Outcome<Customer> refused = RightsStage.of(dealer).erase(ming.id());
        assertRefused(refused, CustomerRefusal.ERASURE_WAITS);
        assertThat(((Outcome.Refused<Customer>) refused).refusal().arguments().get("open"))
                .isEqualTo(visit.number() + ", " + complaint.number());
        assertThat(MergeStage.seen(dealer, ming.id())).isEqualTo(ming);
    }

    @Test
    @Tag("CUS-9")
    @Tag("NET-2")
    default void whomOthersDealWithTooIsErasedByTheManufacturer() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        Customer ming = MergeStage.person(here, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(there, "王", "小明", "13800000001");
        MergeStage.ofManufacturer(here.crm()).merged(ming, twin);

        assertRefused(RightsStage.of(here).erase(ming.id()), CustomerRefusal.ERASURE_OF_OTHERS_TOO);
        RightsStage.ofManufacturer(here.crm()).erase(ming.id()).orElseThrow();
        for (DealerStage dealer : List.of(here, there)) {
            assertThat(MergeStage.seen(dealer, twin.id()).isErased()).isTrue();
            assertThat(MergeStage.named(dealer, "王")).isEmpty();
            assertThat(MergeStage.timeline(dealer, ming.id())).contains("customer.erased");
        }
    }

    @Test
    @Tag("CUS-9")
    default void withoutAListOfErasuresNobodyIsErased() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Crm bare = Crm.builder(storage()).clock(stage()::now).build();
        assertRefused(
                bare.rights()
                        .erase(
                                RightsStage.of(dealer).desk(),
                                new EraseCustomer(ming.id().value(), ErasureReason.ASKED_FOR)),
                CustomerRefusal.NO_ERASURE_LIST);
        assertThat(MergeStage.seen(dealer, ming.id()).isErased()).isFalse();
    }

    @Test
    @Tag("CUS-9")
    @Tag("NET-2")
    default void anExportGivesWhatIsKeptOfThePersonAndNothingOfOthers() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        Customer other = MergeStage.person(dealer, "李", "雷", "13800000003");
        DealerVehicle car = FollowUpStage.delivered(dealer, dealer.carOf(other), other, LocalDate.of(2026, 1, 5));
        Visit others = HouseStage.open(dealer, car, null).orElseThrow();
        HouseStage.receive(dealer, others, 1_000).orElseThrow();
        HouseStage.moveOn(dealer, others, VisitStage.BROKEN_OFF).orElseThrow();
        HouseStage.moveOn(dealer, others, VisitStage.LEFT).orElseThrow();
        dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new ChangeOwner(car.id().value(), ming.id().value(), LocalDate.of(2026, 3, 1), null))
                .orElseThrow();
        Appointment booked = dealer.booked(dealer.carOf(twin), "2026-03-03T09:00");
        MergeStage.of(dealer).merged(ming, twin);

        PersonalExport given = RightsStage.of(dealer).export(twin.id());
        assertThat(given.ids()).containsExactlyInAnyOrder(ming.id(), twin.id());
        assertThat(given.format()).isEqualTo(PersonalExport.FORMAT);
        String all = given.parts().toString();
        assertThat(all)
                .contains(
                        "小明",
                        "晓明",
                        "+8613800000001",
                        booked.id().toString(),
                        car.vin().toString())
                .contains("customer.merged", "2026-03-01")
                .doesNotContain("雷", "13800000003", "机油灯亮了", others.id().toString());
        assertThat(given.parts()).doesNotContainKey("visits");
        assertThat(text(Objects.requireNonNull(given.parts().get("records")).get(0), "registeredAt"))
                .isEqualTo(dealer.dealer().id().toString());
        assertThat(MergeStage.timeline(dealer, ming.id())).contains("customer.exported");
        stage().pass(Duration.ofSeconds(1));
        RightsStage.of(dealer).erase(ming.id()).orElseThrow();
        assertThat(RightsStage.of(dealer).export(ming.id()).parts().toString())
                .doesNotContain(
                        "小明", "晓明", "13800000001", car.plate().orElseThrow().value());
    }

    @Test
    @Tag("CUS-9")
    @Tag("NET-4")
    @Tag("HC-42")
    default void onlyTheDesksForItExportAndEraseAndOnlyTheirOwnCustomers() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        Customer ming = MergeStage.person(here, "王", "小明", "13800000001");
        Call clerk = here.clerk();
        UUID id = ming.id().value();
        assertThatThrownBy(() -> here.crm().rights().export(clerk, id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> here.crm().rights().erase(clerk, new EraseCustomer(id, ErasureReason.ASKED_FOR)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> RightsStage.of(there).export(ming.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> RightsStage.of(there).erase(ming.id())).isInstanceOf(NotFoundException.class);
        assertThat(here.crm()
                        .customers()
                        .search(clerk, new FindCustomers(FindCustomers.By.NAME, "王", PageOf.first(9)))
                        .items())
                .containsExactly(ming);
    }

    private static String text(Kept kept, String field) {
        return ((Kept.Text) Objects.requireNonNull(((Kept.Fields) kept).fields().get(field))).value();
    }

    private static void assertRefused(Outcome<?> outcome, RefusalCode code) {
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(((Outcome.Refused<?>) outcome).refusal().code()).isEqualTo(code);
    }
}
