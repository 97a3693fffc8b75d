package dev.aftercare.testkit.desk;

import static dev.aftercare.usecase.segment.ConditionInput.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.vehicle.DealerVehicle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What segments take from the runs (CUS-12). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface SegmentJobs extends OnStage {

    @Test
    @Tag("CUS-12")
    @Tag("CUS-6")
    default void aSegmentByStateOfActivityHasWhomTheRunFound() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        dealer.aCar();
        Segment swaying = SegmentRules.defined(dealer, oneOf(Fact.STATE, "SWAYING"));
        SegmentRules.serviced(dealer, car, "450.00");
        dealer.crm().jobs().runDue(1_000);

        assertThat(SegmentRules.members(dealer, swaying))
                .as("one recent visit")
                .containsExactly(car.owner().orElseThrow());
    }
}
