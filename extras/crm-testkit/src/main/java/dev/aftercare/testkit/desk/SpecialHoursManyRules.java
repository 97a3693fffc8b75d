package dev.aftercare.testkit.desk;

import static dev.aftercare.domain.message.MessagePurpose.SPECIAL_HOURS;
import static dev.aftercare.testkit.desk.SpecialHoursRules.CLOSED;
import static dev.aftercare.testkit.desk.SpecialHoursRules.declare;
import static dev.aftercare.testkit.desk.SpecialHoursRules.found;
import static dev.aftercare.testkit.desk.SpecialHoursRules.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.specialhours.TellingStage;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Special hours of more customers than one unit of work tells (CARE-11). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SpecialHoursManyRules extends OnStage {

    int CUSTOMERS = 55;
    int SLICE = 50;
    List<String> HOURS = List.of("09", "10", "14", "15", "16");

    @Test
    @Tag("CARE-11")
    default void aRunThatIsKilledGoesOnWhereItWasAndTellsNobodyTwice() {
        DealerStage dealer = stage().openDealer("SH01", 10).staffed(10, 10);
        SpecialHours closed = closedOverMany(dealer);
        stage().crm().jobs().runDue(1);
        assertThat(found(dealer, closed).telling())
                .returns(TellingStage.APPOINTMENTS, telling -> telling.stage())
                .returns(SLICE, telling -> telling.told());
        runOn();
        assertThat(found(dealer, closed).telling())
                .returns(TellingStage.TOLD, telling -> telling.stage())
                .returns(CUSTOMERS, telling -> telling.told());
        assertThat(told()).hasSize(CUSTOMERS).doesNotHaveDuplicates();
    }

    @Test
    @Tag("CARE-11")
    default void everybodyWhoWasToldIsToldOnceThatTheUsualHoursApply() {
        DealerStage dealer = stage().openDealer("SH01", 10).staffed(10, 10);
        SpecialHours closed = closedOverMany(dealer);
        runOn();
        List<String> before = told();
        withdraw(dealer, closed).orElseThrow();
        runOn();
        List<String> all = told();
        assertThat(all.subList(before.size(), all.size())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(found(dealer, closed).telling()).returns(TellingStage.TAKEN_BACK, telling -> telling.stage());
    }

    /** Three days, and a customer of each appointment on them. */
    private static SpecialHours closedOverMany(DealerStage dealer) {
        for (int i = 0; i < CUSTOMERS; i++) {
            dealer.booked(
                    dealer.aCar(), String.format(Locale.ROOT, "2026-03-%02dT%s:00", 4 + i % 3, HOURS.get(i / 12)));
        }
        return declare(
                        dealer,
                        new DeclareSpecialHours(
                                CLOSED, CLOSED.plusDays(2), "closed", SpecialHoursReason.WEATHER, null, null, true))
                .orElseThrow();
    }

    private void runOn() {
        for (int run = 0; run < 4; run++) {
            stage().crm().jobs().runDue(1_000);
        }
    }

    /** The phones that were written to. */
    private List<String> told() {
        return stage().delivered().stream()
                .filter(message -> message.purpose() == SPECIAL_HOURS)
                .map(Delivery::address)
                .toList();
    }
}
