package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.keyaccount.KeyAccountRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.ComplainOwn;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.portal.IssuedLink;
import dev.aftercare.usecase.portal.SelfServiceDesk;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.visit.VoidVisit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where merging, erasing and voiding meet what customers do and are counted as. It is Monday 2026-03-02, 08:00 in Shanghai. */
interface MeetingRules extends OnStage {

    private static Outcome<?> recognise(DealerStage dealer, Customer customer, StaffMember by) {
        return dealer.crm()
                .keyAccounts()
                .recognise(
                        dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                        RecogniseAccount.of(customer.id().value(), by.id().value()));
    }

    private static StaffMember agent(DealerStage dealer) {
        return dealer.hire("Agent", Role.CARE_AGENT, HoursInput.everyDay("08:00-18:00"));
    }

    private static Call coming(DealerStage dealer, IssuedLink issued) {
        PortalLink link = dealer.crm().portal().authenticate(issued.token()).orElseThrow();
        return Call.of(link.actor(), link.scope());
    }

    @Test
    @Tag("CUS-9")
    @Tag("CUS-10")
    @Tag("CUS-11")
    @Tag("CUS-12")
    default void whoWasErasedGetsNoLinkIsNoKeyAccountAndNoMember() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer mei = dealer.customer("李", "梅");
        Segment people = SegmentRules.defined(dealer, everybody());
        assertThat(SegmentRules.members(dealer, people)).containsExactlyInAnyOrder(ming.id(), mei.id());
        RightsStage.of(dealer).erase(ming.id()).orElseThrow();

        assertThat(BookingRules.codeOf(dealer.crm()
                        .portal()
                        .issue(
                                dealer.as(Role.CARE_AGENT),
                                new IssueLink(ming.id().value()))))
                .isEqualTo(CustomerRefusal.ERASED);
        assertThat(BookingRules.codeOf(recognise(dealer, ming, agent(dealer)))).isEqualTo(CustomerRefusal.ERASED);
        assertThat(SegmentRules.members(dealer, people)).containsExactly(mei.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    @Tag("CUS-12")
    default void whoWasMergedIsOneMemberAndOneKeyAccount() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        StaffMember agent = agent(dealer);
        recognise(dealer, twin, agent).orElseThrow();
        Segment people = SegmentRules.defined(dealer, everybody());
        MergeStage.of(dealer).merged(ming, twin);

        assertThat(SegmentRules.members(dealer, people)).containsExactly(ming.id());
        for (Customer either : new Customer[] {ming, twin}) {
            assertThat(BookingRules.codeOf(recognise(dealer, either, agent))).isEqualTo(KeyAccountRefusal.ALREADY_ONE);
        }
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-11")
    default void whoComesWithTheLinkOfAnOldIdIsTheSurvivor() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 2);
        DealerVehicle car = dealer.aCar();
        Customer twin = dealer.customer("王", "晓明");
        IssuedLink ofTwin = SelfServiceRules.issued(dealer, twin.id().value());
        CustomerId owner = car.owner().orElseThrow();
        MergeStage.of(dealer).merged(MergeStage.seen(dealer, owner), twin);

        Appointment booked = dealer.crm()
                .selfService()
                .book(
                        coming(dealer, ofTwin),
                        new BookOwn(car.id().value(), "maintenance", dealer.at("2026-03-03T10:00"), null))
                .orElseThrow();
        assertThat(booked.request().customer()).isEqualTo(owner);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-11")
    @Tag("HC-29")
    default void whoCameBeforeTheyWereMergedGoesOnAsTheSurvivor() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 2);
        DealerVehicle car = dealer.aCar();
        Customer twin = dealer.customer("王", "晓明");
        Call twinHere = coming(dealer, SelfServiceRules.issued(dealer, twin.id().value()));
        CustomerId owner = car.owner().orElseThrow();
        MergeStage.of(dealer).merged(MergeStage.seen(dealer, owner), twin);

        SelfServiceDesk desk = dealer.crm().selfService();
        Appointment booked = desk.book(
                        twinHere, new BookOwn(car.id().value(), "maintenance", dealer.at("2026-03-03T10:00"), null))
                .orElseThrow();
        assertThat(booked.request().customer()).isEqualTo(owner);
        assertThat(desk.complain(twinHere, new ComplainOwn(car.id().value(), "repair", "loud", null))
                        .orElseThrow()
                        .grievance()
                        .customer())
                .isEqualTo(owner);
        assertThat(desk.appointments(twinHere, PageOf.first(9)).items()).containsExactly(booked);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-11")
    @Tag("HC-29")
    default void theOwnViewHasWhatStandsUnderEveryIdTheLatestFirst() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 2);
        DealerVehicle car = dealer.aCar();
        CustomerId owner = car.owner().orElseThrow();
        Visit before = AmendedVisitRules.left(dealer, car, 9_000);
        Customer survivor = dealer.customer("王", "晓明");
        MergeStage.of(dealer).merged(survivor, MergeStage.seen(dealer, owner));

        Call customer =
                coming(dealer, SelfServiceRules.issued(dealer, survivor.id().value()));
        assertThat(dealer.crm().selfService().visits(customer, PageOf.first(9)).items())
                .extracting(Visit::id)
                .containsExactly(before.id());
    }

    @Test
    @Tag("CUS-11")
    @Tag("HC-36")
    default void aVisitThatNeverWasIsNotShownToTheCustomer() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit settled = AmendedVisitRules.left(dealer, car, 9_000);
        Call customer = coming(
                dealer,
                SelfServiceRules.issued(dealer, car.owner().orElseThrow().value()));
        assertThat(dealer.crm().selfService().visits(customer, PageOf.first(9)).items())
                .hasSize(1);
        dealer.crm()
                .visits()
                .voidVisit(
                        dealer.as(Role.DEALER_MANAGER),
                        new VoidVisit(settled.id().value(), "another car"))
                .orElseThrow();

        assertThat(dealer.crm().selfService().visits(customer, PageOf.first(9)).items())
                .isEmpty();
    }

    private static ConditionInput everybody() {
        return ConditionInput.isNot(ConditionInput.oneOf(Fact.KIND, "COMPANY"));
    }
}
