package dev.aftercare.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.network.StaffMember.Employment;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NET-1")
class NetworkTest {

    private static final OrganisationId DEALER = new OrganisationId(new UUID(3, 1));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final ServiceOffering MAINTENANCE =
            new ServiceOffering("maintenance", "Maintenance", 90, Set.of("engine"), Set.of("lift"));

    @Test
    void aServiceHoldsWholeQuartersOfAnHour() {
        assertThat(MAINTENANCE.ticks()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -15, 50, 735})
    void aServiceOfAnotherLengthIsRefused(int minutes) {
        assertThatThrownBy(() -> new ServiceOffering("wash", "Wash", minutes, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wash")
                .hasMessageContaining(String.valueOf(minutes));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 720})
    void theShortestAndTheLongestServiceAreTaken(int minutes) {
        assertThat(new ServiceOffering("wash", "Wash", minutes, Set.of(), Set.of()).minutes())
                .isEqualTo(minutes);
    }

    @Test
    @Tag("APT-5b")
    void aModelTakesItsOwnTimeAndPartsAndWhatItDoesNotNameAsTheOthers() {
        PartNeed filter = new PartNeed("FILTER-A", 1);
        PartNeed other = new PartNeed("FILTER-B", 2);
        Map<String, ModelNeeds> models = Map.of(
                " Tiguan ", ModelNeeds.ofParts(List.of(other)),
                "golf", ModelNeeds.ofMinutes(60),
                "id.4", new ModelNeeds(OptionalInt.of(30), Optional.of(List.of())));
        ServiceOffering service = new ServiceOffering("m", "M", 90, Set.of(), Set.of(), models, false, List.of(filter));

        assertThat(service.of("Passat")).isEqualTo(service);
        assertThat(service.of("TIGUAN").parts()).containsExactly(other);
        assertThat(service.of("tiguan").minutes()).isEqualTo(90);
        assertThat(service.of("Golf").parts()).containsExactly(filter);
        assertThat(service.of("Golf").minutes()).isEqualTo(60);
        assertThat(service.of("ID.4").parts())
                .as("none, which is not the same as those of others")
                .isEmpty();
        assertThat(service.of("ID.4").minutes()).isEqualTo(30);
        assertThat(ModelNeeds.ofParts(List.of(other, other)).parts().orElseThrow())
                .as("each part once")
                .containsExactly(new PartNeed("FILTER-B", 4));
    }

    @Test
    void aWorkshopOffersWhatItListsAndNothingElse() {
        Workshop workshop = new Workshop(List.of(), List.of(MAINTENANCE));

        assertThat(workshop.service("maintenance")).contains(MAINTENANCE);
        assertThat(workshop.service("Maintenance")).isEmpty();
    }

    @Test
    void aBayHasEquipmentWhenAllOfItStandsThere() {
        Bay bay = new Bay(new BayId(new UUID(7, 1)), "Bay 1", Set.of("lift", "aligner"));

        assertThat(bay.has(Set.of())).isTrue();
        assertThat(bay.has(Set.of("lift"))).isTrue();
        assertThat(bay.has(Set.of("lift", "paint"))).isFalse();
    }

    @Test
    void theDealersDayIsThatOfItsZone() {
        Dealer dealer = new Dealer(
                DEALER,
                "SH01",
                new DealerProfile("Pudong", "East", "Shanghai", Grade.A),
                ZoneId.of("Asia/Shanghai"),
                BusinessHours.always(),
                new Workshop(List.of(), List.of()),
                1);

        assertThat(dealer.dateAt(Instant.parse("2026-11-23T15:59:59Z"))).isEqualTo("2026-11-23");
        assertThat(dealer.dateAt(Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo("2026-11-24");
    }

    @Test
    void changingADealerKeepsTheRestAndRaisesTheVersion() {
        Dealer dealer = new Dealer(
                DEALER,
                "SH01",
                new DealerProfile("Pudong", "East", "Shanghai", Grade.A),
                ZoneId.of("Asia/Shanghai"),
                BusinessHours.always(),
                new Workshop(List.of(), List.of()),
                4);
        BusinessHours weekdays = BusinessHours.weekdays(DayHours.of("09:00-17:00"));
        Workshop workshop = new Workshop(List.of(), List.of(MAINTENANCE));

        assertThat(dealer.openingAt(weekdays).equippedWith(workshop).orElseThrow())
                .isEqualTo(new Dealer(DEALER, "SH01", dealer.profile(), dealer.zone(), weekdays, workshop, 6));
    }

    @Test
    @Tag("NET-4")
    void employmentIncludesItsFirstAndItsLastDay() {
        Employment spring = new Employment(MARCH, Optional.of(JUNE));

        assertThat(spring.covers(MARCH.minusDays(1))).isFalse();
        assertThat(spring.covers(MARCH)).isTrue();
        assertThat(spring.covers(JUNE)).isTrue();
        assertThat(spring.covers(JUNE.plusDays(1))).isFalse();
        assertThat(new Employment(MARCH, Optional.empty()).covers(LocalDate.of(2099, 1, 1)))
                .isTrue();
    }
}
