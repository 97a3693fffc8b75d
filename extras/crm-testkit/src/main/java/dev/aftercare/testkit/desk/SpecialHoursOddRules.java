package dev.aftercare.testkit.desk;

import static dev.aftercare.domain.message.MessagePurpose.SPECIAL_HOURS_NEWS;
import static dev.aftercare.testkit.desk.NoticeStage.runAt;
import static dev.aftercare.testkit.desk.SpecialHoursRules.CLOSED;
import static dev.aftercare.testkit.desk.SpecialHoursRules.declare;
import static dev.aftercare.testkit.desk.SpecialHoursRules.head;
import static dev.aftercare.testkit.desk.SpecialHoursRules.hoursOn;
import static dev.aftercare.testkit.desk.SpecialHoursRules.marketing;
import static dev.aftercare.testkit.desk.SpecialHoursRules.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.CustomerKind;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.specialhours.SpecialHoursRefusal;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SegmentInput;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Special hours that overlap, and of dealers who call rather than write (CARE-11). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SpecialHoursOddRules extends OnStage {

    @Test
    @Tag("CARE-11")
    default void aClosingThatWasExtendedIsTakenBackFromTheLastOne() {
        DealerStage dealer = NoticeStage.dealer(this);
        DayHours usual = hoursOn(dealer, CLOSED);
        SpecialHours first = declare(dealer, closed(CLOSED, CLOSED.plusDays(1))).orElseThrow();
        SpecialHours extended =
                declare(dealer, closed(CLOSED, CLOSED.plusDays(3))).orElseThrow();
        assertThat(BookingRules.codeOf(withdraw(dealer, first)))
                .as("who was told of the longer one relies on it")
                .isEqualTo(SpecialHoursRefusal.CHANGED_SINCE);
        assertThat(hoursOn(dealer, CLOSED)).isEqualTo(DayHours.closed());
        withdraw(dealer, extended).orElseThrow();
        assertThat(hoursOn(dealer, CLOSED)).isEqualTo(DayHours.closed());
        assertThat(hoursOn(dealer, CLOSED.plusDays(2))).isEqualTo(usual);
        withdraw(dealer, first).orElseThrow();
        assertThat(hoursOn(dealer, CLOSED)).isEqualTo(usual);
    }

    @Test
    @Tag("CARE-11")
    @Tag("CUS-2")
    default void aDealerThatCallsAboutAppointmentsWritesToOthersAllTheSame() {
        DealerStage dealer = NoticeStage.dealer(this);
        NoticePolicy usual = NoticePolicy.standard();
        dealer.crm()
                .policies()
                .record(
                        head(dealer),
                        RecordPolicy.of(
                                NoticePolicy.KIND,
                                LocalDate.of(2026, 1, 1),
                                new NoticePolicy(
                                        usual.reminders(),
                                        usual.callMinutes(),
                                        usual.hours(),
                                        Channel.CALL,
                                        usual.language())))
                .orElseThrow();
        DealerVehicle car = dealer.aCar();
        UUID owner = WishesRules.owner(car);
        marketing(dealer, car);
        WishesRules.consent(
                dealer,
                RecordConsent.given(owner, ConsentPurpose.MARKETING, ContactChannel.CALL, Means.IN_WRITING, "1"));
        UUID segment = dealer.crm()
                .segments()
                .define(
                        dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                        SegmentInput.of("owners", ConditionInput.atLeast(Fact.CARS, 1), "CNY"))
                .orElseThrow()
                .id()
                .value();
        SpecialHours closed = declare(dealer, closedFor(segment)).orElseThrow();
        runAt(this, dealer, "2026-03-02T10:00");
        assertThat(stage().delivered().stream().map(Delivery::purpose)).containsExactly(SPECIAL_HOURS_NEWS);

        WishesRules.consent(
                dealer, RecordConsent.withdrawn(owner, ConsentPurpose.MARKETING, ContactChannel.SMS, Means.BY_PHONE));
        withdraw(dealer, closed).orElseThrow();
        runAt(this, dealer, "2026-03-02T11:00");
        assertThat(stage().delivered()).hasSize(1);
        assertThat(FollowUpStage.due(dealer))
                .as("nobody is called for an advertisement")
                .isEmpty();
    }

    @Test
    @Tag("CARE-11")
    @Tag("CUS-2")
    default void whoDidNotAgreeOrHasNoCarHereIsNeitherWrittenToNorCounted() {
        DealerStage dealer = NoticeStage.dealer(this);
        DealerVehicle agreed = dealer.aCar();
        marketing(dealer, agreed);
        dealer.aCar();
        WishesRules.consent(
                dealer,
                RecordConsent.given(
                        dealer.customer("李", "雷").id().value(),
                        ConsentPurpose.MARKETING,
                        ContactChannel.SMS,
                        Means.IN_WRITING,
                        "1"));
        SpecialHours closed = declare(dealer, closedFor(everybody(dealer))).orElseThrow();
        runAt(this, dealer, "2026-03-02T10:00");
        assertThat(stage().delivered()).hasSize(1);
        assertThat(SpecialHoursRules.found(dealer, closed).telling().told()).isOne();
        assertThat(WishesRules.count(dealer, MessageState.WITHDRAWN)).isZero();
    }

    @Test
    @Tag("CARE-11")
    default void whatWasDeclaredSinceOnADayThatIsPastIsNotInTheWay() {
        DealerStage dealer = NoticeStage.dealer(this);
        DayHours usual = hoursOn(dealer, CLOSED.plusDays(2));
        SpecialHours first = declare(dealer, closed(CLOSED, CLOSED.plusDays(2))).orElseThrow();
        declare(
                        dealer,
                        new DeclareSpecialHours(
                                CLOSED, null, "06:00-12:00", SpecialHoursReason.WEATHER, null, null, null))
                .orElseThrow();
        assertThat(BookingRules.codeOf(withdraw(dealer, first))).isEqualTo(SpecialHoursRefusal.CHANGED_SINCE);
        stage().itIs(dealer.at(CLOSED.plusDays(1) + "T08:00").toString());
        withdraw(dealer, first).orElseThrow();
        assertThat(hoursOn(dealer, CLOSED.plusDays(2))).isEqualTo(usual);
    }

    @Test
    @Tag("CARE-11")
    default void daysMoreThanAYearAheadAndASegmentOfNobodysAreRefused() {
        DealerStage dealer = NoticeStage.dealer(this);
        LocalDate last = LocalDate.of(2027, 3, 3);
        declare(dealer, closed(last, last)).orElseThrow();
        assertThat(BookingRules.codeOf(declare(dealer, closed(last, last.plusDays(1)))))
                .isEqualTo(SpecialHoursRefusal.DAYS_OUT_OF_REACH);
        DeclareSpecialHours ofNobody = closedFor(UUID.fromString("018f4a00-0000-7000-8000-000000000000"));
        assertThatThrownBy(() -> declare(dealer, ofNobody))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("018f4a00-0000-7000-8000-000000000000");
    }

    @Test
    @Tag("CARE-11")
    default void everyStepStandsInTheJournal() {
        DealerStage dealer = NoticeStage.dealer(this);
        SpecialHours hours = declare(dealer, closed(CLOSED, CLOSED)).orElseThrow();
        runJobs();
        withdraw(dealer, hours).orElseThrow();
        runJobs();
        assertThat(dealer.eventsOf(hours.id().subject()))
                .containsExactly(
                        "special-hours.declared",
                        "special-hours.told",
                        "special-hours.withdrawn",
                        "special-hours.told");
    }

    private static UUID everybody(DealerStage dealer) {
        return dealer.crm()
                .segments()
                .define(
                        dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                        SegmentInput.of(
                                "everybody", ConditionInput.oneOf(Fact.KIND, CustomerKind.PERSON.name()), "CNY"))
                .orElseThrow()
                .id()
                .value();
    }

    private static DeclareSpecialHours closedFor(UUID segment) {
        return new DeclareSpecialHours(CLOSED, null, "closed", SpecialHoursReason.OTHER, null, segment, null);
    }

    private static DeclareSpecialHours closed(LocalDate first, LocalDate last) {
        return new DeclareSpecialHours(first, last, "closed", SpecialHoursReason.WEATHER, null, null, null);
    }
}
