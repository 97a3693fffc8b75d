package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PickState;
import dev.aftercare.domain.parts.PickTrouble;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.SeePartsByHand;
import dev.aftercare.usecase.call.PageOf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts are picked beforehand, by a supplier that may be slow or down (APT-2). It is Monday 2026-03-02. */
interface PickingRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    String ON_TUESDAY = "reserve 2026-03-03 [1xFILTER, 4xOIL]";

    @Test
    @Tag("APT-2")
    default void theRunReservesWhatABookingNeedsAndASecondRunDoesNothing() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment booked = parts.booked("2026-03-03T09:00");
        assertThat(parts.supply().heard()).as("nobody waits for the supplier").isEmpty();
        assertThat(state(parts, booked)).isEqualTo(PickState.TO_RESERVE);

        assertThat(parts.ran()).isEqualTo(1);
        assertThat(parts.ran()).isZero();

        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY);
        assertThat(state(parts, booked)).isEqualTo(PickState.RESERVED);
        assertThat(parts.crm()
                        .appointments()
                        .find(parts.dealer().clerk(), booked.id().value()))
                .as("the appointment has its version still")
                .isEqualTo(booked);
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-7")
    default void anotherDayIsReservedAnewAndACancellationReleases() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment booked = parts.booked("2026-03-03T09:00");
        parts.ran();
        move(parts, booked, "2026-03-03T14:00");
        assertThat(parts.ran()).as("the same day").isZero();
        move(parts, booked, "2026-03-04T14:00");
        assertThat(parts.ran()).isEqualTo(1);
        parts.crm()
                .appointments()
                .cancel(parts.dealer().clerk(), booked.id().value())
                .orElseThrow();
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(parts.ran()).isZero();

        assertThat(parts.supply().heard())
                .containsExactly(ON_TUESDAY, "reserve 2026-03-04 [1xFILTER, 4xOIL]", "release");
        assertThat(state(parts, booked)).isEqualTo(PickState.RELEASED);
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-6a")
    default void aNoShowReleasesAndWhoComesLaterStillHasThemReservedAgain() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment booked = parts.booked("2026-03-03T09:00");
        parts.ran();
        stage().itIs("2026-03-03T02:30:00Z");
        parts.ran();
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY, "release");

        parts.crm()
                .appointments()
                .arrive(parts.dealer().clerk(), LogArrival.now(booked.id().value()))
                .orElseThrow();
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY, "release", ON_TUESDAY);
    }

    @Test
    @Tag("APT-2")
    @Tag("CUS-9")
    default void anErasureReleases() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment booked = parts.booked("2026-03-03T09:00");
        parts.ran();
        RightsStage.of(parts.dealer()).erase(booked.request().customer()).orElseThrow();
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY, "release");
    }

    @Test
    @Tag("APT-2")
    default void aSupplierThatIsDownIsToldAgainWhenItIsUp() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().isDown(true);
        Appointment booked = parts.booked("2026-03-03T09:00");
        assertThat(parts.failing()).isEqualTo(1);
        parts.supply().isDown(false);
        assertThat(parts.ran()).as("not before the gap").isZero();
        stage().pass(Duration.ofMinutes(1));
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(state(parts, booked)).isEqualTo(PickState.RESERVED);
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY);
    }

    @Test
    @Tag("APT-2")
    default void whatIsGivenUpStandsInAListOfThatDealerWithItsReason() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().isDown(true);
        Appointment booked = parts.booked("2026-03-06T09:00");
        for (int minutes : List.of(0, 1, 5, 30, 120)) {
            assertThat(parts.byHand(TUESDAY)).isEmpty();
            stage().pass(Duration.ofMinutes(minutes));
            assertThat(parts.failing()).isEqualTo(1);
        }
        stage().pass(Duration.ofDays(1));
        assertThat(parts.failing()).as("not a sixth time").isZero();

        assertThat(parts.byHand(LocalDate.of(2026, 3, 6)))
                .singleElement()
                .returns(booked.id(), PartsPick::appointment)
                .returns(Optional.of(PickTrouble.NOT_RESERVED), PartsPick::trouble);
        assertThat(parts.byHand(LocalDate.of(2026, 3, 7))).isEmpty();
        DealerStage other = stage().openDealer("SH02", 1);
        assertThat(parts.crm()
                        .appointments()
                        .partsByHand(other.as(Role.PARTS_CLERK), new SeePartsByHand(null, PageOf.first(9)))
                        .items())
                .isEmpty();
        parts.supply().isDown(false);
        parts.crm()
                .appointments()
                .cancel(parts.dealer().clerk(), booked.id().value())
                .orElseThrow();
        assertThat(parts.ran()).as("whether they were reserved is not known").isEqualTo(1);
        assertThat(parts.supply().heard()).containsExactly("release");
    }

    @Test
    @Tag("APT-2")
    default void whatCannotBeThereIsLeftToAPersonAndMovingTriesAnew() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        parts.supply().isEmpty();
        Appointment booked = parts.booked("2026-03-03T09:00");
        parts.ran();
        assertThat(parts.byHand(TUESDAY))
                .singleElement()
                .returns(Optional.of(PickTrouble.NOT_THERE), PartsPick::trouble);
        move(parts, booked, "2026-03-03T14:00");
        assertThat(parts.byHand(TUESDAY)).isEmpty();
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY, ON_TUESDAY);
    }

    @Test
    @Tag("APT-2")
    default void whatChangesWhileTheSupplierIsToldIsToldNext() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment booked = parts.booked("2026-03-03T09:00");
        parts.supply()
                .meanwhile(() -> parts.crm()
                        .appointments()
                        .cancel(parts.dealer().clerk(), booked.id().value())
                        .orElseThrow());
        parts.ran();
        assertThat(state(parts, booked)).isEqualTo(PickState.TO_RELEASE);
        parts.ran();
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY, "release");
        assertThat(state(parts, booked)).isEqualTo(PickState.RELEASED);
    }

    @Test
    @Tag("APT-2")
    default void aRunThatIsKilledWhileItTellsIsDoneAgainAfterTheGap() {
        PartsStage parts = PartsStage.at(stage(), storage()).stocked();
        Appointment booked = parts.booked("2026-03-03T09:00");
        parts.supply().meanwhile(() -> {
            throw new Stage.Killed();
        });
        assertThatThrownBy(parts::ran).isInstanceOf(Stage.Killed.class);
        assertThat(parts.ran()).as("somebody may be at it still").isZero();
        stage().pass(Duration.ofMinutes(1));
        assertThat(parts.ran()).isEqualTo(1);
        assertThat(state(parts, booked)).isEqualTo(PickState.RESERVED);
        assertThat(parts.supply().heard()).containsExactly(ON_TUESDAY, ON_TUESDAY);
    }

    @Test
    @Tag("APT-2")
    default void withoutASupplierPartsArePickedByHand() {
        PartsStage parts = PartsStage.at(stage(), storage());
        Crm alone = PartsStage.crm(stage(), storage(), Optional.empty());
        Appointment booked = parts.booked("2026-03-03T09:00");
        alone.jobs().runDue(100);
        assertThat(parts.byHand(TUESDAY))
                .singleElement()
                .returns(Optional.of(PickTrouble.NO_SUPPLIER), PartsPick::trouble);
        alone.appointments().cancel(parts.dealer().clerk(), booked.id().value()).orElseThrow();
        alone.jobs().runDue(100);
        assertThat(state(parts, booked)).isEqualTo(PickState.RELEASED);
        assertThat(parts.supply().heard()).isEmpty();
    }

    private static void move(PartsStage parts, Appointment booked, String local) {
        parts.crm()
                .appointments()
                .move(
                        parts.dealer().clerk(),
                        MoveAppointment.to(booked.id().value(), parts.dealer().at(local)))
                .orElseThrow();
    }

    private static PickState state(PartsStage parts, Appointment booked) {
        return parts.pick(booked).orElseThrow().state();
    }
}
