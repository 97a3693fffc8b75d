package dev.aftercare.testkit.desk;

import static dev.aftercare.domain.message.MessagePurpose.SPECIAL_HOURS;
import static dev.aftercare.testkit.desk.NoticeStage.WEDNESDAY;
import static dev.aftercare.testkit.desk.NoticeStage.calls;
import static dev.aftercare.testkit.desk.NoticeStage.runAt;
import static dev.aftercare.testkit.desk.SpecialHoursRules.closing;
import static dev.aftercare.testkit.desk.SpecialHoursRules.declare;
import static dev.aftercare.testkit.desk.SpecialHoursRules.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who knows of special hours, or may know, when they change (CARE-11). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SpecialHoursToldRules extends OnStage {

    @Test
    @Tag("CARE-11")
    @Tag("CUS-2")
    default void whoWasCalledIsCalledOnceMoreWhenTheUsualHoursApply() {
        DealerStage dealer = NoticeStage.dealer(this);
        DealerVehicle car = dealer.aCar();
        WishesRules.consent(
                dealer,
                RecordConsent.withdrawn(
                        WishesRules.owner(car), ConsentPurpose.SERVICE, ContactChannel.SMS, Means.BY_PHONE));
        dealer.booked(car, WEDNESDAY);
        SpecialHours closed = declare(dealer, closing(true)).orElseThrow();
        runJobs();
        FollowUpStage.tried(dealer, FollowUpStage.agent(dealer, 1), CallResult.DONE);
        assertThat(calls(dealer)).isEmpty();
        withdraw(dealer, closed).orElseThrow();
        runJobs();
        assertThat(calls(dealer))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.topics()).singleElement().returns("special-hours", topic -> topic.point()));
    }

    @Test
    @Tag("CARE-11")
    default void whoMayHaveBeenToldWhenTheLineDiedIsToldThatTheUsualHoursApply() {
        DealerStage dealer = NoticeStage.dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        stage().theLineIsDead(true);
        SpecialHours closed = declare(dealer, closing(true)).orElseThrow();
        runJobs();
        stage().theLineIsDead(false);
        withdraw(dealer, closed).orElseThrow();
        runJobs();
        assertThat(told())
                .singleElement()
                .satisfies(message -> assertThat(Texts.of(message)).contains("恢复原定营业时间", "照常进行"));
    }

    @Test
    @Tag("CARE-11")
    default void ofTodayOnlyThoseWhoAreStillToComeAreTold() {
        DealerStage dealer = NoticeStage.dealer(this);
        dealer.booked(dealer.aCar(), "2026-03-02T09:00");
        Appointment early = dealer.booked(dealer.aCar(), "2026-03-02T14:00");
        DealerVehicle toCome = dealer.aCar();
        dealer.booked(toCome, "2026-03-02T15:00");
        runAt(this, dealer, "2026-03-02T11:00");
        NoticeStage.arrived(dealer, early);
        SpecialHours today = declare(
                        dealer,
                        new DeclareSpecialHours(
                                LocalDate.of(2026, 3, 2),
                                null,
                                "06:00-13:00",
                                SpecialHoursReason.WEATHER,
                                null,
                                null,
                                true))
                .orElseThrow();
        runJobs();
        assertThat(told())
                .singleElement()
                .satisfies(message -> assertThat(Texts.of(message))
                        .contains(toCome.plate().orElseThrow().toString()));
        assertThat(SpecialHoursRules.found(dealer, today).telling().told()).isOne();
    }

    @Test
    @Tag("CARE-11")
    default void everybodyIsToldInTheirOwnLanguage() {
        DealerStage dealer = NoticeStage.dealer(this);
        DealerVehicle car = dealer.aCar();
        NoticeStage.prefers(dealer, car, null, null, "en");
        dealer.booked(car, WEDNESDAY);
        declare(dealer, closing(true)).orElseThrow();
        runJobs();
        assertThat(told())
                .singleElement()
                .satisfies(message -> assertThat(Texts.of(message)).contains("cannot take place then"));
    }

    private List<Delivery> told() {
        return stage().delivered().stream()
                .filter(message -> message.purpose() == SPECIAL_HOURS)
                .toList();
    }
}
