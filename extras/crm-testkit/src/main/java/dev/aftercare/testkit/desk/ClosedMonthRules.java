package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.QualityStage.FEBRUARY;
import static dev.aftercare.testkit.desk.QualityStage.MARCH;
import static dev.aftercare.testkit.desk.QualityStage.delivered;
import static dev.aftercare.testkit.desk.QualityStage.figures;
import static dev.aftercare.testkit.desk.QualityStage.line;
import static dev.aftercare.testkit.desk.QualityStage.manager;
import static dev.aftercare.testkit.desk.QualityStage.person;
import static dev.aftercare.testkit.desk.QualityStage.region;
import static dev.aftercare.testkit.desk.QualityStage.withoutAddress;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.quality.Share;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.quality.RegionQuality;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month that is over stands once the policy's days to correct it are over, too (CUS-3c, HC-41). */
interface ClosedMonthRules extends OnStage {

    String MONTHS = "data-quality-months";

    @Test
    @Tag("CUS-3c")
    @Tag("HC-41")
    default void aMonthFollowsCorrectionsUntilItIsClosedAndNothingAfterwards() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer buyer = withoutAddress(dealer, "王", "13812345601");
        delivered(dealer, buyer, "2026-03-01");
        CorrectionRules.verdicts(dealer, buyer, Verdict.of(CustomerField.PHONE, false));
        stage().itIs("2026-04-20T15:59:59.999999Z");
        runJobs();
        CorrectionRules.corrected(dealer, buyer, "王", "13912345601", "南京路 1 号");
        assertThat(line(dealer, MARCH).closedAt()).as("the 20th of April").isEmpty();
        QualityFigures last = figures(dealer, MARCH);
        assertThat(last.complete()).isEqualTo(new Share(1, 1));
        assertThat(last.accurate()).isEqualTo(new Share(0, 1));

        stage().itIs("2026-04-20T16:00:00Z");
        assertThat(ran(MONTHS)).isEqualTo(1);
        assertThat(line(dealer, MARCH).closedAt()).contains(Instant.parse("2026-04-20T16:00:00Z"));
        CorrectionRules.verdicts(dealer, buyer, Verdict.of(CustomerField.PHONE, true));
        RightsStage.of(dealer).erase(buyer.id()).orElseThrow();
        assertThat(figures(dealer, MARCH)).isEqualTo(last);
        assertThat(ran(MONTHS)).as("done once").isZero();
        RegionQuality network = region(stage(), manager(), MARCH, null);
        assertThat(network.sum()).isEqualTo(last);
        assertThat(network.closed()).isEqualTo(1);
    }

    @Test
    @Tag("CUS-3c")
    default void whatAStandstillLeftIsClosedMonthByMonthAndADealersFirstIsTheLastThatIsDue() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, person(dealer, "王", "13812345601"), "2026-03-01");
        assertThat(ran(MONTHS)).isEqualTo(1);
        assertThat(line(dealer, YearMonth.of(2026, 1)).closedAt()).isPresent();
        assertThat(line(dealer, YearMonth.of(2025, 12)).closedAt())
                .as("before the dealer was there")
                .isEmpty();
        stage().itIs("2026-06-01T00:00:00Z");
        stage().openDealer("SH02", 1);
        assertThat(ran(MONTHS)).as("three of one, one of the other").isEqualTo(4);
        assertThat(line(dealer, FEBRUARY).closedAt()).isPresent();
        assertThat(line(dealer, MARCH).closedAt()).isPresent();
        assertThat(line(dealer, YearMonth.of(2026, 4)).closedAt()).isPresent();
        assertThat(line(dealer, YearMonth.of(2026, 5)).closedAt()).isEmpty();
        assertThat(figures(dealer, MARCH).customers()).isEqualTo(1);
    }

    @Test
    @Tag("CUS-3c")
    @Tag("NET-2")
    default void aDealerSeesItsOwnClosedMonthsOnly() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage other = stage().openDealer("SH02", 1);
        delivered(one, person(one, "王", "13812345601"), "2026-03-01");
        stage().itIs("2026-04-21T00:00:00Z");
        assertThat(ran(MONTHS)).isEqualTo(2);
        assertThat(figures(one, MARCH).customers()).isEqualTo(1);
        assertThat(figures(other, MARCH)).isEqualTo(QualityFigures.NONE);
    }
}
