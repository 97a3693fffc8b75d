package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was never merged costs no statement that asks whose an id is. */
class UnmergedCostTest {

    private static final String WHOSE = "select me.id as asked";

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-4b")
    @Tag("DESIGN")
    void aBookingAVisitAndACallAskWhoseAnIdIsOnlyAfterAMerge(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            DealerStage dealer = stage.openDealer("SH01", 2).staffed(2, 2);
            Customer ming = dealer.customer("王", "小明");
            Customer twin = dealer.customer("王", "晓明");
            DealerVehicle car = dealer.carOf(twin);
            DealerVehicle second = dealer.carOf(twin);
            statements.clear();
            Appointment first = dealer.booked(car, "2026-03-03T09:00");
            left(dealer, car, stage.now());
            stage.itIs("2026-03-03T01:00:00Z");
            came(dealer, first);
            visited(dealer, first);
            call(dealer);
            assertThat(statements).hasSizeGreaterThan(50).noneMatch(sql -> sql.startsWith(WHOSE));

            Appointment old = dealer.booked(second, "2026-03-04T09:00");
            dealer.crm()
                    .merges()
                    .merge(
                            dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                            MergeCustomers.of(ming.id().value(), twin.id().value()))
                    .orElseThrow();
            stage.itIs("2026-03-04T01:00:00Z");
            came(dealer, old);
            statements.clear();
            visited(dealer, old);
            assertThat(statements).anyMatch(sql -> sql.startsWith(WHOSE));
        }
    }

    private static void came(DealerStage dealer, Appointment appointment) {
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(appointment.id().value()))
                .orElseThrow();
    }

    private static void visited(DealerStage dealer, Appointment appointment) {
        dealer.crm()
                .visits()
                .open(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new OpenVisit(
                                appointment.request().vehicle().value(),
                                appointment.request().customer().value(),
                                appointment.id().value(),
                                VisitKind.MAINTENANCE))
                .orElseThrow();
    }

    private static void left(DealerStage dealer, DealerVehicle car, Instant now) {
        ReportVisit.Stay stay = new ReportVisit.Stay(now.minus(Duration.ofHours(2)), now, null, null);
        dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        new ReportVisit(
                                car.id().value(),
                                car.owner().orElseThrow().value(),
                                VisitKind.REPAIR,
                                stay,
                                null,
                                null,
                                null,
                                new ReferenceInput("dms", "1")))
                .orElseThrow();
    }

    private static void call(DealerStage dealer) {
        Call agent = dealer.as(Role.CARE_AGENT);
        FollowUp call = dealer.crm().followUps().next(agent, NextCall.ofAll()).orElseThrow();
        dealer.crm()
                .followUps()
                .record(agent, RecordCall.of(call.id().value(), CallResult.NO_ANSWER))
                .orElseThrow();
    }
}
