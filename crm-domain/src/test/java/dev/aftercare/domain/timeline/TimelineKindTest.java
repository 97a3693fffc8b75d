package dev.aftercare.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.warranty.WarrantyEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimelineKindTest {

    private static final Set<TimelineKind> ALL = EnumSet.allOf(TimelineKind.class);

    /** What a dealer writes into its register is nothing that happened to the car. */
    private static final Set<VehicleEvent> OF_THE_REGISTER = EnumSet.of(
            VehicleEvent.REGISTERED,
            VehicleEvent.CORRECTED,
            VehicleEvent.DESCRIBED,
            VehicleEvent.VIN_DOUBTED,
            VehicleEvent.VIN_CONFIRMED,
            VehicleEvent.VIN_CORRECTED,
            VehicleEvent.NUMBERED);

    @Test
    @Tag("VEH-2")
    void everyEventOfACarIsAnEntryOrTakesOneBackOrIsOfTheRegister() {
        Set<String> decided = new HashSet<>(TimelineKind.events(ALL));
        decided.addAll(TimelineKind.eventsTakingBack());
        OF_THE_REGISTER.forEach(event -> assertThat(decided.add(event.code())).isTrue());
        assertThat(decided)
                .containsAll(Arrays.stream(VehicleEvent.values())
                        .map(VehicleEvent::code)
                        .toList())
                .containsAll(Arrays.stream(WarrantyEvent.values())
                        .map(WarrantyEvent::code)
                        .toList());
    }

    @Test
    @Tag("NET-2")
    @Tag("VEH-2")
    void whatBelongsToAPersonDoesNotFollowTheCar() {
        assertThat(TimelineKind.events(ALL)).containsAll(TimelineKind.eventsOfTheCar(ALL));
        assertThat(TimelineKind.eventsOfTheCar(List.of(TimelineKind.COMPLAINT))).isEmpty();
        assertThat(TimelineKind.eventsOfTheCar(ALL))
                .doesNotContain("appointment.missed", "appointment.cancelled")
                .contains("appointment.booked", "visit.arrived", "vehicle.owner-changed");
    }

    @Test
    void anEventIsOfOneKind() {
        assertThat(TimelineKind.events(ALL))
                .allSatisfy(event -> assertThat(TimelineKind.events(Set.of(TimelineKind.of(event))))
                        .contains(event));
        assertThat(TimelineKind.events(ALL))
                .hasSize(ALL.stream()
                        .mapToInt(kind -> TimelineKind.events(Set.of(kind)).size())
                        .sum());
        assertThatThrownBy(() -> TimelineKind.of("customer.erased"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("customer.erased");
    }
}
