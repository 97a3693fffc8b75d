package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.call.Call;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A booking costs one statement or batch per table touched, however many resources, days and candidates there are. */
class BookingCostTest {

    private static final int MOST = 16;

    @ParameterizedTest
    @EnumSource
    void aBookingTakesAtMostSixteenRoundTrips(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 6).staffed(4, 6);
            DealerVehicle first = dealer.aCar();
            DealerVehicle second = dealer.aCar();
            dealer.booked(first, "2026-03-03T10:00");
            statements.clear();
            Call call = dealer.clerk().keyed("a-key-of-the-caller");
            dealer.crm()
                    .appointments()
                    .book(call, dealer.booking(second, "maintenance", "2026-03-03T10:00"))
                    .orElseThrow();
            assertThat(statements).hasSizeLessThanOrEqualTo(MOST);
        }
    }
}
