package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.AskedCode;
import dev.aftercare.usecase.accesscode.EnterAccessCode;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who asks for and enters one-time codes does not learn from the database's work either whether a car is known (NET-2, hard case 42). */
class AccessCodeCostTest {

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @Tag("NET-2")
    @Tag("HC-42")
    void aKnownAndAnUnknownCarTakeTheSameStatements(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            DealerStage seller = stage.openDealer("SH01", 1);
            Call advisor = stage.openDealer("SH02", 1).as(Role.SERVICE_ADVISOR);
            DealerVehicle car = seller.aCar();
            stage.crm()
                    .vehicles()
                    .deliver(
                            seller.as(Role.SALES_CONSULTANT),
                            new DeliverVehicle(
                                    car.id().value(),
                                    car.owner().orElseThrow().value(),
                                    LocalDate.of(2026, 1, 5),
                                    null))
                    .orElseThrow();
            asking(stage, advisor, AskAccessCode.ofPlate("京B11111")); // what is read once is read
            List<AskedCode> asked = new ArrayList<>();
            List<String> known = during(() -> asked.add(
                    asking(stage, advisor, AskAccessCode.ofVin(car.vin().toString()))));
            List<String> unknown =
                    during(() -> asked.add(asking(stage, advisor, AskAccessCode.ofVin("WVWZZZ1JZ3W999999"))));
            assertThat(known).isNotEmpty().isEqualTo(unknown);
            assertThat(during(() -> entering(stage, advisor, asked.get(0))))
                    .isNotEmpty()
                    .isEqualTo(during(() -> entering(stage, advisor, asked.get(1))));
        }
    }

    private List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    private static AskedCode asking(Stage stage, Call call, AskAccessCode command) {
        return stage.crm().accessCodes().ask(call, command).orElseThrow();
    }

    private static Outcome<?> entering(Stage stage, Call call, AskedCode asked) {
        return stage.crm()
                .accessCodes()
                .enter(call, new EnterAccessCode(asked.id().value(), "123456"));
    }
}
