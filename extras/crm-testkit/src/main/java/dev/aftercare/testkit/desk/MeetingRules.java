package dev.aftercare.testkit.desk;

import static dev.aftercare.usecase.segment.ConditionInput.allOf;
import static dev.aftercare.usecase.segment.ConditionInput.atLeast;
import static dev.aftercare.usecase.segment.ConditionInput.atMost;
import static dev.aftercare.usecase.segment.ConditionInput.hasCar;
import static dev.aftercare.usecase.segment.ConditionInput.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountRefusal;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.ComplainOwn;
import dev.aftercare.usecase.portal.FindLinks;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.portal.IssuedLink;
import dev.aftercare.usecase.portal.OwnCar;
import dev.aftercare.usecase.portal.SelfServiceDesk;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SeeSegmentFigures;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    @Tag("CUS-11")
    default void theOwnViewAndTheKeyAccountHaveTheCarsOfEveryId() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle first = dealer.aCar();
        DealerVehicle second = dealer.aCar();
        Customer survivor = MergeStage.seen(dealer, first.owner().orElseThrow());
        MergeStage.of(dealer)
                .merged(survivor, MergeStage.seen(dealer, second.owner().orElseThrow()));

        Call customer =
                coming(dealer, SelfServiceRules.issued(dealer, survivor.id().value()));
        Page<OwnCar> page = dealer.crm().selfService().cars(customer, PageOf.first(1));
        Page<OwnCar> rest = dealer.crm()
                .selfService()
                .cars(customer, new PageOf(page.next().orElseThrow().text(), 9));
        assertThat(Stream.of(page, rest).flatMap(cars -> cars.items().stream()))
                .extracting(car -> car.car().id())
                .containsExactlyInAnyOrder(first.id(), second.id());
        KeyAccount account =
                (KeyAccount) recognise(dealer, survivor, agent(dealer)).orElseThrow();
        assertThat(dealer.crm()
                        .keyAccounts()
                        .find(dealer.as(Role.CARE_AGENT), account.id().value())
                        .cars())
                .extracting(DealerVehicle::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-9")
    @Tag("CUS-11")
    default void theLinksOfEveryIdAreListedAndTakenBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        List<PortalLinkId> issued = Stream.of(ming, twin)
                .map(either -> SelfServiceRules.issued(dealer, either.id().value())
                        .link()
                        .id())
                .toList();
        MergeStage.of(dealer).merged(ming, twin);

        for (Customer either : List.of(ming, twin)) {
            assertThat(links(dealer, either)).extracting(PortalLink::id).containsExactlyInAnyOrderElementsOf(issued);
        }
        assertThat(RightsStage.of(dealer).export(ming.id()).parts().get("portal"))
                .hasSize(2);
        RightsStage.of(dealer).erase(twin.id()).orElseThrow();
        assertThat(links(dealer, ming))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.revokedAt()).isPresent());
    }

    private static List<PortalLink> links(DealerStage dealer, Customer customer) {
        return dealer.crm()
                .portal()
                .list(dealer.as(Role.CARE_AGENT), new FindLinks(customer.id().value(), PageOf.first(9)))
                .items();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-12")
    default void theFactsOfASegmentAreThoseOfEveryIdAndADayCountsOnce() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        DealerVehicle first = dealer.aCar();
        DealerVehicle second = dealer.aCar();
        Customer survivor = MergeStage.seen(dealer, first.owner().orElseThrow());
        Customer twin = MergeStage.seen(dealer, second.owner().orElseThrow());
        SegmentRules.serviced(dealer, first, "150.00");
        SegmentRules.serviced(dealer, second, "300.00");
        recognise(dealer, twin, agent(dealer)).orElseThrow();
        dealer.crm()
                .complaints()
                .receive(
                        dealer.as(Role.CARE_AGENT),
                        ReceiveComplaint.byPhone(twin.id().value(), "repair", "still loud"))
                .orElseThrow();
        List<Segment> segments = Stream.of(
                        atLeast(Fact.CARS, 2),
                        allOf(atLeast(Fact.VISITS, 1), atMost(Fact.VISITS, 1)),
                        atLeast(Fact.SPEND, 45_000),
                        atMost(Fact.DAYS_SINCE_VISIT, 0),
                        atLeast(Fact.COMPLAINTS, 1),
                        oneOf(Fact.KEY_ACCOUNT, Fact.YES))
                .map(condition -> SegmentRules.defined(dealer, condition))
                .toList();
        Segment golfs = SegmentRules.defined(dealer, hasCar(oneOf(Fact.MODEL, "Golf")));
        Merge merge = MergeStage.of(dealer).merged(survivor, twin);

        assertThat(segments)
                .allSatisfy(segment -> assertThat(SegmentRules.members(dealer, segment))
                        .as("%s", segment.definition())
                        .containsExactly(survivor.id()));
        LocalDate today = LocalDate.of(2026, 3, 2);
        SeeSegmentFigures figures = new SeeSegmentFigures(golfs.id().value(), today, today);
        assertThat(dealer.crm().segments().figures(dealer.as(Role.CUSTOMER_RELATIONS_MANAGER), figures))
                .isEqualTo(new SegmentFigures(1, 2, 1, Money.of("450.00", "CNY")));
        MergeStage.of(dealer).undo(merge).orElseThrow();
        assertThat(SegmentRules.members(dealer, segments.get(0))).isEmpty();
        assertThat(dealer.crm().segments().figures(dealer.as(Role.CUSTOMER_RELATIONS_MANAGER), figures))
                .isEqualTo(new SegmentFigures(2, 2, 2, Money.of("450.00", "CNY")));
    }

    private static ConditionInput everybody() {
        return ConditionInput.isNot(ConditionInput.oneOf(Fact.KIND, "COMPANY"));
    }
}
