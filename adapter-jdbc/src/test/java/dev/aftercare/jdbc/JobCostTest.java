package dev.aftercare.jdbc;

import static dev.aftercare.testkit.given.Given.aGround;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run of the jobs costs batches, not statements for each thing that is due. */
class JobCostTest {

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @Tag("NET-2")
    void tellingTheEndsOfManyGroundsTakesAsManyRoundTripsAsTellingTwo(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            List<DealerStage> dealers = List.of(stage.openDealer("SH01", 1), stage.openDealer("SH02", 1));
            stage.crm().jobs().runDue(1_000);
            int forTwo = roundTripsOfTelling(1, storage, stage, dealers);
            assertThat(roundTripsOfTelling(60, storage, stage, dealers)).isEqualTo(forTwo);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-6")
    void decidingTheActivityOfManyCustomersTakesAsManyRoundTripsAsOfTwo(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            List<DealerStage> dealers = List.of(stage.openDealer("SH01", 1), stage.openDealer("SH02", 1));
            stage.crm().jobs().runDue(1_000);
            int forTwo = roundTripsOfDeciding(1, stage, dealers);
            assertThat(roundTripsOfDeciding(20, stage, dealers)).isEqualTo(forTwo);
        }
    }

    /** Of customers who have just bought a car, for the first time decided. */
    private int roundTripsOfDeciding(int ofEach, Stage stage, List<DealerStage> dealers) {
        for (int i = 0; i < ofEach; i++) {
            dealers.forEach(JobCostTest::deliver);
        }
        statements.clear();
        int done = stage.crm().jobs().runDue(1_000).done().getOrDefault("activity-states", 0);
        assertThat(done).isEqualTo(2 * ofEach * dealers.size());
        return (int) statements.stream().filter(sql -> sql.contains("activity")).count();
    }

    private static void deliver(DealerStage dealer) {
        DealerVehicle car = dealer.aCar();
        DeliverVehicle command =
                new DeliverVehicle(car.id().value(), car.owner().orElseThrow().value(), LocalDate.of(2026, 2, 1), null);
        dealer.crm()
                .vehicles()
                .deliver(dealer.as(Role.SALES_CONSULTANT), command)
                .orElseThrow();
    }

    private int roundTripsOfTelling(int ofEach, JdbcStorage storage, Stage stage, List<DealerStage> dealers) {
        try (UnitOfWork unit = storage.begin(Scope.network(), stage.now())) {
            for (int i = 0; i < ofEach; i++) {
                Subject subject = new Subject(SubjectKind.VEHICLE, Ids.next());
                dealers.forEach(dealer -> unit.grounds()
                        .open(aGround()
                                .of(dealer.dealer())
                                .to(subject)
                                .since(stage.now().minusSeconds(60))
                                .until(stage.now())
                                .build()));
            }
            unit.commit();
        }
        statements.clear();
        assertThat(stage.crm().jobs().runDue(1_000).done()).containsEntry("ended-grounds", ofEach * dealers.size());
        return statements.size();
    }
}
