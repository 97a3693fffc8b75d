package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.quality.Share;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.quality.RegionQuality;
import dev.aftercare.usecase.quality.SeeRegionDataQuality;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report on the quality of data costs the same statements for few customers and for many, of one dealer and of several. */
class DataQualityCostTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-3c")
    void manyCustomersOfSeveralDealersTakeAsManyStatementsAsOne(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            deliver(stage.openDealer("SH01", 1), 1);
            assertThat(reported(stage).sum().complete()).isEqualTo(new Share(0, 1));
            int forOne = statements.size();
            IntStream.range(2, 7).forEach(number -> deliver(stage.openDealer("SH0" + number, 1), 40));
            RegionQuality report = reported(stage);
            assertThat(statements).hasSize(forOne);
            assertThat(report.sum().complete()).as("nobody's address is known").isEqualTo(new Share(0, 201));
            assertThat(report.sum().timely()).isEqualTo(new Share(201, 201));
            assertThat(report.dealers()).hasSize(6);
        }
    }

    private RegionQuality reported(Stage stage) {
        Actor manager = new Actor("oem", Optional.empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of());
        statements.clear();
        return stage.crm().dataQuality().ofRegion(Call.inNetwork(manager), new SeeRegionDataQuality(MARCH, null));
    }

    private static void deliver(DealerStage dealer, int many) {
        for (int i = 0; i < many; i++) {
            DealerVehicle car = dealer.aCar();
            DeliverVehicle command = new DeliverVehicle(
                    car.id().value(), car.owner().orElseThrow().value(), LocalDate.of(2026, 3, 2), null);
            dealer.crm()
                    .vehicles()
                    .deliver(dealer.as(Role.SALES_CONSULTANT), command)
                    .orElseThrow();
        }
    }
}
