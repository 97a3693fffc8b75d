package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Filling;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A booking costs one statement or batch per table touched, however many resources, days and candidates there are, and on PostgreSQL one
 * more, which tells row security the scope, and two around the question whether the car is on the road, which opens it to whoever's word.
 */
class BookingCostTest {

    private static final int MOST = 18;

    /** The day is made, and so is the counter of the year. */
    private static final int MORE_FOR_THE_FIRST = 2;

    private static final String TELLS_THE_SCOPE = "select set_config('aftercare.scope'";

    private final List<String> statements = new ArrayList<>();

    /**
     * The round trips of two bookings.
     *
     * @param cold the first one of a day and of a dealer's year; the process knows the dealer's zone, which it asks for once
     * @param warm the second one of that day
     */
    record Cost(int cold, int warm) {}

    @ParameterizedTest
    @EnumSource
    @Tag("DESIGN")
    void aBookingTakesAtMostEighteenRoundTripsAndThoseThatTellTheScopeAndTheFirstTwoMore(TestDatabase database) {
        Cost cost = cost(database, 6, 4);
        System.out.println("round trips of a booking, " + database + ": " + cost);
        int most = database == TestDatabase.POSTGRESQL ? MOST + 3 : MOST;
        assertThat(cost.cold).as("the first one").isLessThanOrEqualTo(most + MORE_FOR_THE_FIRST);
        assertThat(cost.warm).as("the next one").isLessThanOrEqualTo(most);
        assertThat(statements.stream()
                        .filter(sql -> sql.startsWith(TELLS_THE_SCOPE))
                        .count())
                .as("of the last one")
                .isEqualTo(most - MOST);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("DESIGN")
    void twentyBaysAndAHundredPeopleCostNoMoreThanOneBayAndTwoPeople(TestDatabase database) {
        assertThat(cost(database, 20, 50)).isEqualTo(cost(database, 1, 1));
    }

    /**
     * The appointments of the day are read, the quarters that they let go are deleted, and they are written; all else is in the
     * batches that every booking has.
     */
    @ParameterizedTest
    @EnumSource
    @Tag("APT-4")
    @Tag("DESIGN")
    void makingRoomCostsThreeRoundTripsMoreHoweverManyMakeIt(TestDatabase database) {
        int normal = cost(database, 2, 2).warm;
        assertThat(costOfRoom(database, "maintenance", "09:00", "10:00", "09:30"))
                .as("one makes room")
                .isEqualTo(normal + 3);
        assertThat(costOfRoom(database, "half-day", "08:00", "09:00", "10:00", "11:00", "08:00"))
                .as("two make room")
                .isEqualTo(normal + 3);
    }

    /** The round trips of a booking of {@code service} at the last of {@code starts}, with maintenance booked at the others. */
    private int costOfRoom(TestDatabase database, String service, String... starts) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            DealerStage dealer = stage.openDealer("SH01", 2).staffed(2, 2);
            List<String> others = List.of(starts).subList(0, starts.length - 1);
            DealerVehicle car = dealer.aCar();
            stage.itIs("2026-03-03T00:00:00Z");
            RecordPolicy upToSixChanges = RecordPolicy.of(
                    AppointmentPolicy.KIND,
                    LocalDate.of(2026, 3, 3),
                    AppointmentPolicy.standard().filledBy(new Filling(0, 6, 6)));
            stage.crm().policies().record(dealer.as(Role.DEALER_MANAGER), upToSixChanges);
            others.forEach(start -> dealer.booked(dealer.aCar(), "2026-03-03T" + start));
            statements.clear();
            String start = "2026-03-03T" + starts[starts.length - 1];
            dealer.crm()
                    .appointments()
                    .book(dealer.clerk().keyed(start), dealer.booking(car, service, start))
                    .orElseThrow();
            return statements.size();
        }
    }

    private Cost cost(TestDatabase database, int bays, int peopleOfEachRole) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            DealerStage dealer = stage.openDealer("SH01", bays).staffed(peopleOfEachRole, peopleOfEachRole);
            DealerVehicle first = dealer.aCar();
            DealerVehicle second = dealer.aCar();
            dealer.booked(first, "2026-03-03T10:00");
            stage.itIs("2027-03-01T00:00:00Z");
            return new Cost(booking(dealer, first, "2027-03-02T10:00"), booking(dealer, second, "2027-03-02T14:00"));
        }
    }

    private int booking(DealerStage dealer, DealerVehicle car, String start) {
        statements.clear();
        dealer.crm()
                .appointments()
                .book(dealer.clerk().keyed(start), dealer.booking(car, "maintenance", start))
                .orElseThrow();
        return statements.size();
    }
}
