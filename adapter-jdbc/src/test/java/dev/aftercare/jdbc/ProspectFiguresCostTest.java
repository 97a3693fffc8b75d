package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.prospect.SeeDealerProspects;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of prospects of the whole network cost the same statements for one dealer and for several, each of which reads its own days. */
class ProspectFiguresCostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-4a")
    void severalDealersTakeAsManyStatementsAsOneAndNoneReadsTheDealersOfOtherPages(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            deliver(stage.openDealer("SH01", 1));
            assertThat(counted(stage)).hasSize(1);
            int forOne = statements.size();
            IntStream.range(2, 7).forEach(number -> deliver(stage.openDealer("SH0" + number, 1)));
            assertThat(counted(stage))
                    .hasSize(6)
                    .allSatisfy(dealer -> assertThat(dealer.counts().direct()).isEqualTo(3));
            assertThat(statements).hasSize(forOne);
            assertThat(statements)
                    .filteredOn(sql -> sql.contains("prospect_card"))
                    .singleElement()
                    .asString()
                    .contains("dealer = any(")
                    .doesNotContain("dealer >");
        }
    }

    private List<DealerProspects> counted(Stage stage) {
        Actor manager = new Actor("oem", Optional.empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of());
        statements.clear();
        return stage.crm()
                .prospects()
                .figuresByDealer(Call.inNetwork(manager), new SeeDealerProspects(DAY, DAY, PageOf.first(9)))
                .items();
    }

    private static void deliver(DealerStage dealer) {
        for (int i = 0; i < 3; i++) {
            DealerVehicle car = dealer.aCar();
            DeliverVehicle command = new DeliverVehicle(
                    car.id().value(), car.owner().orElseThrow().value(), DAY, null);
            dealer.crm()
                    .vehicles()
                    .deliver(dealer.as(Role.SALES_CONSULTANT), command)
                    .orElseThrow();
        }
    }
}
