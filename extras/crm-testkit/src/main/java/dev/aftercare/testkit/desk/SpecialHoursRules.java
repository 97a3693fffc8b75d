package dev.aftercare.testkit.desk;

import static dev.aftercare.domain.message.MessagePurpose.SPECIAL_HOURS;
import static dev.aftercare.domain.message.MessagePurpose.SPECIAL_HOURS_NEWS;
import static dev.aftercare.testkit.desk.NoticeStage.WEDNESDAY;
import static dev.aftercare.testkit.desk.NoticeStage.calls;
import static dev.aftercare.testkit.desk.NoticeStage.cancelled;
import static dev.aftercare.testkit.desk.NoticeStage.dealer;
import static dev.aftercare.testkit.desk.NoticeStage.moved;
import static dev.aftercare.testkit.desk.NoticeStage.runAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.specialhours.SpecialHoursRefusal;
import dev.aftercare.domain.specialhours.TellingStage;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SegmentInput;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import dev.aftercare.usecase.specialhours.WithdrawSpecialHours;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dealer closes or extends its hours, and tells those whom it concerns (CARE-11). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SpecialHoursRules extends OnStage {

    LocalDate CLOSED = LocalDate.of(2026, 3, 4);

    @Test
    @Tag("CARE-11")
    default void whomAClosingHitsIsToldByNameAndStandsOnTheClerksList() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        Appointment hit = dealer.booked(car, WEDNESDAY);
        dealer.booked(dealer.aCar(), "2026-03-05T10:00");
        runJobs();
        int before = stage().delivered().size();
        assertThat(declare(dealer, closing(null)))
                .satisfies(refused ->
                        assertThat(BookingRules.codeOf(refused)).isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY));

        SpecialHours closed = declare(dealer, closing(true)).orElseThrow();
        runJobs();
        runJobs();

        assertThat(toldSince(before)).singleElement().satisfies(message -> {
            assertThat(message.purpose()).isEqualTo(SPECIAL_HOURS);
            assertThat(Texts.of(message))
                    .contains("王小明", "因天气原因", "2026-03-04暂停营业", "2026-03-04 10:00", "另约时间", "雪大路滑")
                    .contains(car.plate().orElseThrow().toString())
                    .doesNotContain("{");
        });
        assertThat(dealer.crm()
                        .appointments()
                        .unsettled(dealer.clerk(), new SeeUnsettled(null, null))
                        .first())
                .extracting(each -> each.appointment().id())
                .containsExactly(hit.id());
        assertThat(found(dealer, closed).telling())
                .returns(TellingStage.TOLD, telling -> telling.stage())
                .returns(1, telling -> telling.told());
        assertThat(hoursOn(dealer, CLOSED)).isEqualTo(DayHours.closed());
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(toldSince(before + 1)).as("nobody is reminded to come").isEmpty();
        assertThat(calls(dealer)).as("nobody asks whether they are on the way").isEmpty();
    }

    @Test
    @Tag("CARE-11")
    default void whoComesWithinTheOtherHoursIsToldThatTheAppointmentStays() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        int before = stage().delivered().size();
        declare(
                        dealer,
                        new DeclareSpecialHours(
                                CLOSED, null, "06:00-23:00", SpecialHoursReason.HOLIDAY, null, null, null))
                .orElseThrow();
        runJobs();
        assertThat(toldSince(before))
                .singleElement()
                .satisfies(message -> assertThat(Texts.of(message)).contains("因节假日安排", "营业时间为 06:00-23:00", "预约不变"));
    }

    @Test
    @Tag("CARE-11")
    default void whoseCarIsInTheHouseIsToldOnceAndWhoWasMovedBeforeIsNot() {
        DealerStage dealer = dealer(this);
        DealerVehicle inHouse = dealer.aCar();
        HouseStage.open(dealer, inHouse, null).orElseThrow();
        DealerVehicle both = dealer.aCar();
        dealer.booked(both, WEDNESDAY);
        Customer owner = dealer.crm().customers().find(dealer.clerk(), WishesRules.owner(both));
        HouseStage.open(dealer, dealer.carOf(owner), null).orElseThrow();
        Appointment moved = dealer.booked(dealer.aCar(), "2026-03-04T14:00");
        runJobs();
        int before = stage().delivered().size();
        declare(dealer, closing(true)).orElseThrow();
        moved(dealer, moved, "2026-03-06T14:00");
        runJobs();
        runJobs();
        assertThat(toldSince(before).stream().filter(message -> message.purpose() == SPECIAL_HOURS))
                .as("one about the appointment, one about the car in the house")
                .extracting(Texts::of)
                .satisfiesExactlyInAnyOrder(
                        words -> assertThat(words).contains("2026-03-04 10:00"),
                        words -> assertThat(words).contains("正在本店"));
    }

    @Test
    @Tag("CARE-11")
    @Tag("CUS-2")
    default void othersAreWrittenToBySegmentAndWithTheirConsentOnly() {
        DealerStage dealer = dealer(this);
        DealerVehicle agreed = dealer.aCar();
        dealer.aCar();
        DealerVehicle booked = dealer.aCar();
        dealer.booked(booked, WEDNESDAY);
        marketing(dealer, agreed);
        marketing(dealer, booked);
        runJobs();
        int before = stage().delivered().size();
        UUID segment = dealer.crm()
                .segments()
                .define(
                        dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                        SegmentInput.of("owners", ConditionInput.atLeast(Fact.CARS, 1), "CNY"))
                .orElseThrow()
                .id()
                .value();
        declare(dealer, new DeclareSpecialHours(CLOSED, null, "closed", SpecialHoursReason.OTHER, null, segment, true))
                .orElseThrow();
        runAt(this, dealer, "2026-03-02T10:00");
        assertThat(toldSince(before).stream().map(Delivery::purpose))
                .containsExactlyInAnyOrder(SPECIAL_HOURS, SPECIAL_HOURS_NEWS);
        assertThat(calls(dealer)).as("nobody is called for an advertisement").isEmpty();
    }

    @Test
    @Tag("CARE-11")
    @Tag("CUS-2")
    default void whoAllowsCallsOnlyIsCalledAndTheCallEndsWithTheClosing() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        WishesRules.consent(
                dealer,
                RecordConsent.withdrawn(
                        WishesRules.owner(car), ConsentPurpose.SERVICE, ContactChannel.SMS, Means.BY_PHONE));
        Appointment appointment = dealer.booked(car, WEDNESDAY);
        runJobs();
        SpecialHours closed = declare(dealer, closing(true)).orElseThrow();
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(calls(dealer))
                .singleElement()
                .satisfies(call -> assertThat(call.topics())
                        .singleElement()
                        .returns(appointment.id().subject(), topic -> topic.about())
                        .returns("special-hours", topic -> topic.point()));
        withdraw(dealer, closed).orElseThrow();
        runJobs();
        assertThat(calls(dealer)).as("nobody was told").isEmpty();
    }

    @Test
    @Tag("CARE-11")
    default void aWithdrawalOpensAgainAndTellsThoseWhoWereTold() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        Appointment elsewhere = dealer.booked(dealer.aCar(), "2026-03-04T14:00");
        Appointment off = dealer.booked(dealer.aCar(), "2026-03-04T16:00");
        DayHours usual = hoursOn(dealer, CLOSED);
        SpecialHours closed = declare(dealer, closing(true)).orElseThrow();
        runJobs();
        moved(dealer, elsewhere, "2026-03-06T14:00");
        cancelled(dealer, off);
        runJobs();
        int before = stage().delivered().size();

        SpecialHours withdrawn = withdraw(dealer, closed).orElseThrow();
        assertThat(withdraw(dealer, closed).orElseThrow()).isEqualTo(withdrawn);
        runJobs();
        runJobs();

        assertThat(toldSince(before))
                .singleElement()
                .satisfies(message -> assertThat(Texts.of(message)).contains("恢复原定营业时间", "2026-03-04 10:00", "照常进行"));
        assertThat(hoursOn(dealer, CLOSED)).isEqualTo(usual);
        assertThat(found(dealer, closed).telling().stage()).isEqualTo(TellingStage.TAKEN_BACK);
    }

    @Test
    @Tag("CARE-11")
    default void whatWasNotSaidYetIsNotSaidAfterAWithdrawal() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        int before = stage().delivered().size();
        SpecialHours closed = declare(dealer, closing(true)).orElseThrow();
        withdraw(dealer, closed).orElseThrow();
        runJobs();
        runJobs();
        assertThat(toldSince(before)).isEmpty();
        stage().itIs(dealer.at("2026-03-05T08:00").toString());
        assertThat(BookingRules.codeOf(declare(dealer, closing(true))))
                .isEqualTo(SpecialHoursRefusal.DAYS_OUT_OF_REACH);
    }

    @Test
    @Tag("CARE-11")
    @Tag("CUS-9")
    default void whatMakesNoSenseIsRefusedAndOnlyTheHeadMayClose() {
        DealerStage dealer = dealer(this);
        assertThat(BookingRules.codeOf(declare(
                        dealer,
                        new DeclareSpecialHours(
                                CLOSED,
                                null,
                                hoursOn(dealer, CLOSED).toString(),
                                SpecialHoursReason.OTHER,
                                null,
                                null,
                                null))))
                .isEqualTo(SpecialHoursRefusal.NOTHING_CHANGES);
        assertThatThrownBy(() -> dealer.crm().specialHours().declare(dealer.clerk(), closing(true)))
                .isInstanceOf(ForbiddenException.class);
        SpecialHours closed = declare(dealer, closing(null)).orElseThrow();
        dealer.crm()
                .network()
                .changeHours(head(dealer), new ChangeHours(HoursInput.everyDay("09:00-17:00")))
                .orElseThrow();
        assertThat(BookingRules.codeOf(withdraw(dealer, closed))).isEqualTo(SpecialHoursRefusal.CHANGED_SINCE);
        runAt(this, dealer, "2026-03-05T08:00");
        assertThat(BookingRules.codeOf(withdraw(dealer, closed))).isEqualTo(SpecialHoursRefusal.OVER);
    }

    private List<Delivery> toldSince(int seen) {
        return stage().delivered().stream().skip(seen).toList();
    }

    static DeclareSpecialHours closing(@Nullable Boolean evenIfBooked) {
        return new DeclareSpecialHours(
                CLOSED, null, "closed", SpecialHoursReason.WEATHER, "雪大路滑，请勿出行。", null, evenIfBooked);
    }

    static Outcome<SpecialHours> declare(DealerStage dealer, DeclareSpecialHours command) {
        return dealer.crm().specialHours().declare(head(dealer), command);
    }

    static Outcome<SpecialHours> withdraw(DealerStage dealer, SpecialHours hours) {
        return dealer.crm()
                .specialHours()
                .withdraw(head(dealer), new WithdrawSpecialHours(hours.id().value(), null));
    }

    static SpecialHours found(DealerStage dealer, SpecialHours hours) {
        return dealer.crm().specialHours().find(dealer.clerk(), hours.id().value());
    }

    static DayHours hoursOn(DealerStage dealer, LocalDate date) {
        return dealer.crm().network().dealer(dealer.clerk()).hours().on(date);
    }

    static void marketing(DealerStage dealer, DealerVehicle car) {
        WishesRules.consent(
                dealer,
                RecordConsent.given(
                        WishesRules.owner(car), ConsentPurpose.MARKETING, ContactChannel.SMS, Means.IN_WRITING, "1"));
    }

    static Call head(DealerStage dealer) {
        return dealer.as(Role.DEALER_MANAGER);
    }
}
