package dev.aftercare.testkit.desk;

import static dev.aftercare.usecase.segment.ConditionInput.allOf;
import static dev.aftercare.usecase.segment.ConditionInput.anyOf;
import static dev.aftercare.usecase.segment.ConditionInput.atLeast;
import static dev.aftercare.usecase.segment.ConditionInput.atMost;
import static dev.aftercare.usecase.segment.ConditionInput.hasCar;
import static dev.aftercare.usecase.segment.ConditionInput.isNot;
import static dev.aftercare.usecase.segment.ConditionInput.oneOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Persona;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.segment.ChangeSegment;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.PersonaInput;
import dev.aftercare.usecase.segment.SeeSegment;
import dev.aftercare.usecase.segment.SeeSegmentFigures;
import dev.aftercare.usecase.segment.SegmentDesk;
import dev.aftercare.usecase.segment.SegmentInput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Segments and personas (CUS-12). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SegmentRules extends OnStage {

    private static SegmentDesk desk(DealerStage dealer) {
        return dealer.crm().segments();
    }

    private static Call manager(DealerStage dealer) {
        return dealer.as(Role.CUSTOMER_RELATIONS_MANAGER);
    }

    static Segment defined(DealerStage dealer, ConditionInput condition) {
        return desk(dealer)
                .define(manager(dealer), SegmentInput.of("some", condition, "CNY"))
                .orElseThrow();
    }

    static List<CustomerId> members(DealerStage dealer, Segment segment) {
        return desk(dealer)
                .members(dealer.as(Role.CARE_AGENT), new SeeSegment(segment.id().value(), PageOf.first(50)))
                .items()
                .stream()
                .map(Customer::id)
                .toList();
    }

    /** A visit that is settled for so much. */
    static Visit serviced(DealerStage dealer, DealerVehicle car, String price) {
        Visit visit = HouseStage.open(dealer, car, null).orElseThrow();
        HouseStage.receive(dealer, visit, 9_000).orElseThrow();
        HouseStage.ordered(dealer, visit, price);
        HouseStage.done(dealer, visit);
        return HouseStage.settle(dealer, visit, price, false).orElseThrow();
    }

    @Test
    @Tag("CUS-12")
    default void membersFollowTheFacts() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        DealerVehicle other = dealer.aCar();
        Segment golfers = defined(
                dealer,
                allOf(
                        oneOf(Fact.KIND, "PERSON"),
                        hasCar(oneOf(Fact.MODEL, "Golf", "Polo"), oneOf(Fact.USE, "PRIVATE")),
                        atLeast(Fact.SPEND, 45_000),
                        isNot(atLeast(Fact.COMPLAINTS, 1))));

        assertThat(members(dealer, golfers)).isEmpty();
        serviced(dealer, car, "450.00");
        serviced(dealer, other, "449.99");
        assertThat(members(dealer, golfers)).containsExactly(car.owner().orElseThrow());
        dealer.crm()
                .complaints()
                .receive(
                        dealer.as(Role.CARE_AGENT),
                        ReceiveComplaint.byPhone(car.owner().orElseThrow().value(), "repair", "still loud"))
                .orElseThrow();
        assertThat(members(dealer, golfers)).isEmpty();
    }

    @Test
    @Tag("CUS-12")
    default void figuresCountMembersCarsVisitsAndWhatTheyPaid() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        dealer.carOf(dealer.customer("李", "四"));
        serviced(dealer, car, "450.00");
        Segment all = defined(dealer, atLeast(Fact.CARS, 1));
        LocalDate today = LocalDate.of(2026, 3, 2);

        assertThat(desk(dealer)
                        .figures(manager(dealer), new SeeSegmentFigures(all.id().value(), today, today)))
                .isEqualTo(new SegmentFigures(2, 2, 1, Money.of("450.00", "CNY")));
        assertThat(desk(dealer)
                        .figures(
                                manager(dealer),
                                new SeeSegmentFigures(all.id().value(), today.minusDays(9), today.minusDays(1))))
                .isEqualTo(new SegmentFigures(2, 2, 0, Money.of("0.00", "CNY")));
        assertThatThrownBy(() -> desk(dealer)
                        .figures(manager(dealer), new SeeSegmentFigures(all.id().value(), today, today.minusDays(1))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("CUS-12")
    default void aChangeIsANewVersionAndTheEarlierOnesAreKept() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Segment first = defined(dealer, atLeast(Fact.CARS, 1));
        SegmentInput next = new SegmentInput(
                " families ",
                anyOf(atMost(Fact.VISITS, 3), atLeast(Fact.CARS, 2)),
                "CNY",
                new PersonaInput("safety", "school run", "price", "middle", ContactChannel.WECHAT));
        ChangeSegment change = new ChangeSegment(first.id().value(), next);

        Segment changed =
                desk(dealer).change(manager(dealer).expecting(1), change).orElseThrow();
        assertThat(changed.definition().name()).isEqualTo("families");
        assertThat(changed.definition().persona().map(Persona::concerns)).contains("price");
        assertThat(desk(dealer).change(manager(dealer), change).orElseThrow()).isEqualTo(changed);
        assertThat(desk(dealer)
                        .versions(manager(dealer), new SeeSegment(first.id().value(), PageOf.first(9)))
                        .items())
                .containsExactly(first, changed);
        assertThat(desk(dealer).list(manager(dealer), PageOf.first(9)).items()).containsExactly(changed);
        assertThat(desk(dealer).find(manager(dealer), first.id().value())).isEqualTo(changed);
        assertThatThrownBy(() -> desk(dealer).change(manager(dealer).expecting(1), change))
                .isInstanceOf(VersionMismatchException.class);
        assertThat(dealer.crm()
                        .journal()
                        .timeline(
                                manager(dealer),
                                new SeeTimeline(SubjectKind.SEGMENT, first.id().value(), PageOf.first(9)))
                        .items())
                .extracting(JournalEntry::type)
                .containsExactly("segment.defined", "segment.changed");
    }

    @Test
    @Tag("CUS-12")
    default void allThatIsWrongWithAConditionIsToldWithFieldAndValue() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ConditionInput wrong = allOf(
                oneOf(Fact.STATE, "SLEEPY"),
                atLeast(Fact.INDUSTRY, 3),
                oneOf(Fact.MODEL, "Golf"),
                hasCar(atLeast(Fact.VISITS, 3)),
                new ConditionInput(null, null, null, null, null, null, null, null),
                new ConditionInput(null, null, null, null, Fact.SPEND, null, 9L, 8L));

        assertThat(faults(dealer, wrong))
                .extracting(FieldFault::field, FieldFault::code, FieldFault::value)
                .containsExactlyInAnyOrder(
                        tuple("condition.allOf[0].values[0]", "unknown-value", "SLEEPY"),
                        tuple("condition.allOf[1].fact", "condition-fits", "INDUSTRY"),
                        tuple("condition.allOf[2].fact", "condition-place", "MODEL"),
                        tuple("condition.allOf[3].hasCar[0].fact", "condition-place", "VISITS"),
                        tuple("condition.allOf[4].fact", "condition-form", ""),
                        tuple("condition.allOf[5].most", "before-from", "8"));
        assertThat(faults(dealer, oneOf(Fact.MODEL, "Golf")))
                .extracting(FieldFault::field)
                .containsExactly("condition.fact");
    }

    @Test
    @Tag("CUS-12")
    default void conditionsAreLimitedInDepthAndSize() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ConditionInput leaf = atLeast(Fact.CARS, 1);
        ConditionInput sixDeep = isNot(isNot(isNot(isNot(isNot(leaf)))));
        ConditionInput[] many = new ConditionInput[49];
        Arrays.fill(many, leaf);

        assertThat(faults(dealer, isNot(sixDeep)))
                .extracting(FieldFault::field, FieldFault::code, FieldFault::value)
                .containsExactly(tuple("condition", "condition-size", "7/7"));
        assertThat(defined(dealer, sixDeep).definition().condition().depth()).isEqualTo(6);
        assertThat(defined(dealer, allOf(many)).definition().condition().size()).isEqualTo(50);
        assertThat(faults(dealer, isNot(allOf(many)))).hasSize(1);
    }

    private static List<FieldFault> faults(DealerStage dealer, ConditionInput condition) {
        try {
            defined(dealer, condition);
        } catch (InvalidInputException invalid) {
            return invalid.faults();
        }
        throw new AssertionError("it was taken");
    }

    @Test
    @Tag("CUS-12")
    @Tag("NET-2")
    @Tag("NET-4")
    default void aDealersSegmentsAreItsOwnAndTheManufacturersAreOverAll() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        CustomerId own = here.aCar().owner().orElseThrow();
        CustomerId foreign = there.aCar().owner().orElseThrow();
        Segment segment = defined(here, atLeast(Fact.CARS, 1));
        UUID id = segment.id().value();

        assertThat(members(here, segment)).containsExactly(own);
        assertThatThrownBy(() -> desk(there).find(manager(there), id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk(there).members(manager(there), new SeeSegment(id, PageOf.first(9))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk(here)
                        .define(here.as(Role.TECHNICIAN), SegmentInput.of("some", atLeast(Fact.CARS, 1), "CNY")))
                .isInstanceOf(ForbiddenException.class);
        Call centre = Call.inNetwork(
                Actor.of("centre", here.dealer().id(), Role.CUSTOMER_SERVICE_CENTRE, Role.MANUFACTURER_MANAGER));
        Segment everywhere = here.crm()
                .segments()
                .define(centre, SegmentInput.of("all", atLeast(Fact.CARS, 1), "CNY"))
                .orElseThrow();
        assertThat(here.crm()
                        .segments()
                        .members(centre, new SeeSegment(everywhere.id().value(), PageOf.first(9)))
                        .items())
                .extracting(Customer::id)
                .containsExactlyInAnyOrder(own, foreign);
        assertThatThrownBy(() -> desk(here).find(manager(here), everywhere.id().value()))
                .isInstanceOf(NotFoundException.class);
    }
}
