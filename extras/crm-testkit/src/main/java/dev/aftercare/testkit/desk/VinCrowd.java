package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CorrectVinRules.correct;
import static dev.aftercare.testkit.desk.CorrectVinRules.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several cars that are given one number at the same instant (NET-2). */
interface VinCrowd extends OnStage {

    @Test
    @Tag("NET-2")
    @Tag("VEH-1")
    default void ofTheCarsThatAreGivenOneNumberAtOnceOneHasItAndTheOthersAreWrittenDown() {
        List<DealerStage> dealers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> stage().openDealer("SH0" + number, 1))
                .toList();
        List<Callable<Outcome<DealerVehicle>>> asked = new ArrayList<>();
        for (DealerStage dealer : dealers) {
            DealerVehicle car = register(
                    dealer,
                    RegisterVehicle.car("WVWZZZ1JZ3W38600" + asked.size(), "VW", "Golf", "沪A0000" + asked.size()));
            asked.add(() -> correct(dealer, car, CorrectVinRules.RIGHT));
        }
        List<Outcome<DealerVehicle>> outcomes = Crowd.of(asked);
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(3)
                .allMatch(outcome -> BookingRules.codeOf(outcome) == VehicleRefusal.VIN_OF_ANOTHER_CAR);
        for (DealerStage dealer : dealers) {
            boolean isRefused = !outcomes.get(dealers.indexOf(dealer)).isAccepted();
            assertThat(books(dealer))
                    .as("each question about others' cars")
                    .filteredOn(entry -> entry.type().equals(AccessEvent.REFUSED.code()))
                    .extracting(JournalEntry::facts)
                    .isEqualTo(
                            isRefused ? List.of(new TreeMap<>(Map.of("useCase", "vehicle.correct-vin"))) : List.of());
        }
    }

    private static List<JournalEntry> books(DealerStage dealer) {
        return dealer.crm()
                .journal()
                .read(dealer.as(Role.INTEGRATION), ReadJournal.fromStart(200))
                .entries();
    }
}
