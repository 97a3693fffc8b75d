package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.ToSettle;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Result;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Handing over work that goes on over days: to one where one can take it, else stretch by stretch (NET-3, NET-5). It is Monday 2026-03-02; the
 * dealer is open from 8 to 12 and from 13 to 18 every day, and a body repair of 20 hours begins on Tuesday at 14.
 */
interface LongHandOverRules extends OnStage {

    /** A dealer whose only technician has a body repair. */
    record Repair(LeavingStage stage, StaffMember technician, Appointment booked) {

        static Repair at(Stage stage) {
            DealerStage dealer = stage.openDealer("SH01", 2).staffed(1, 0);
            LeavingStage leaving = new LeavingStage(dealer);
            StaffMember technician = leaving.hire(Role.TECHNICIAN, "engine");
            return new Repair(
                    leaving,
                    technician,
                    dealer.book(dealer.aCar(), "body", "2026-03-03T14:00").orElseThrow());
        }

        DealerStage dealer() {
            return stage.dealer();
        }

        StaffMember hire(String hours) {
            return dealer().hire("Somebody", Role.TECHNICIAN, HoursInput.everyDay(hours), "engine");
        }

        LeaveStaff leaving() {
            return LeaveStaff.sharing(technician.id().value(), LocalDate.of(2026, 3, 2), HandOverRule.ROUND_ROBIN);
        }

        /** From when on somebody works on it, stretch by stretch. */
        List<Instant> stretches(StaffMember person) {
            return stage.seen(booked).placement().holds().stream()
                    .filter(hold -> hold.kind() == HoldKind.TECHNICIAN
                            && hold.resource().equals(person.id().value()))
                    .map(hold -> hold.time().start())
                    .toList();
        }

        List<Instant> at(String... local) {
            return List.of(local).stream()
                    .map(time -> dealer().at("2026-03-" + time))
                    .toList();
        }

        void assertWallsAgree(OnStage rules) {
            for (int day = 3; day < 6; day++) {
                Walls.of(
                                rules.storage(),
                                dealer(),
                                LocalDate.of(2026, 3, day),
                                rules.stage().now())
                        .assertAgree();
            }
        }
    }

    private static Instant from(HandedOver piece) {
        return piece.time().orElseThrow().start();
    }

    @Test
    @Tag("NET-3")
    @Tag("HC-15")
    default void aLongJobGoesToOneWhereOneCanTakeAllOfIt() {
        Repair repair = Repair.at(stage());
        StaffMember mornings = repair.hire("06:00-12:00");
        StaffMember one = repair.hire("06:00-22:00");
        StaffMember other = repair.hire("06:00-22:00");

        List<HandedOver> moved = repair.stage().leave(repair.leaving());

        assertThat(moved).hasSize(5).allMatch(piece -> piece.result() == Result.MOVED);
        assertThat(List.of(repair.stretches(one).size(), repair.stretches(other).size()))
                .containsExactlyInAnyOrder(5, 0);
        assertThat(repair.stretches(mornings)).isEmpty();
        assertThat(repair.dealer().eventsOf(repair.booked().id().subject()))
                .as("one event of all of it")
                .containsExactly("appointment.booked", "appointment.reassigned");
        repair.assertWallsAgree(this);
    }

    @Test
    @Tag("NET-3")
    @Tag("HC-15")
    default void whoComesFarthestHasTheRunAndNotWhoIsFirstInTurn() {
        Repair repair = Repair.at(stage());
        StaffMember before = awayOn(repair, 4);
        StaffMember farthest = awayOn(repair, 5);
        StaffMember after = awayOn(repair, 4);

        List<HandedOver> moved = repair.stage().leave(repair.leaving());

        assertThat(moved).hasSize(5).allMatch(piece -> piece.result() == Result.MOVED);
        assertThat(repair.stretches(farthest)).isEqualTo(repair.at("03T14:00", "04T08:00", "04T13:00"));
        assertThat(List.of(repair.stretches(before), repair.stretches(after)))
                .as("the rest is one's")
                .containsExactlyInAnyOrder(List.of(), repair.at("05T08:00", "05T13:00"));
        repair.assertWallsAgree(this);
    }

    private static StaffMember awayOn(Repair repair, int day) {
        StaffMember person = repair.hire("06:00-22:00");
        LocalDate date = LocalDate.of(2026, 3, day);
        repair.dealer()
                .crm()
                .staff()
                .beAway(repair.stage().manager(), new BeAway(person.id().value(), date, date, null))
                .orElseThrow();
        return person;
    }

    @Test
    @Tag("NET-3")
    @Tag("HC-15")
    @Tag("CARE-11")
    default void whereNobodyCanTakeAllOfItEachStretchGoesToWhoIsThereAndTheRestToTheClerk() {
        Repair repair = Repair.at(stage());
        StaffMember mornings = repair.hire("06:00-12:00");
        StaffMember afternoons = repair.hire("12:00-22:00");
        repair.dealer()
                .crm()
                .staff()
                .beAway(
                        repair.stage().manager(),
                        new BeAway(afternoons.id().value(), LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4), null))
                .orElseThrow();
        List<HandedOver> preview = repair.stage().preview(repair.leaving());

        List<HandedOver> moved = repair.stage().leave(repair.leaving());

        assertThat(moved).isEqualTo(preview);
        assertThat(repair.stretches(mornings)).isEqualTo(repair.at("04T08:00", "05T08:00"));
        assertThat(repair.stretches(afternoons)).isEqualTo(repair.at("03T14:00", "05T13:00"));
        assertThat(moved)
                .extracting(LongHandOverRules::from)
                .isEqualTo(repair.at("03T14:00", "04T08:00", "04T13:00", "05T08:00", "05T13:00"));
        assertThat(moved.get(2).result()).isEqualTo(Result.STAYED);
        assertThat(repair.stage().moved(repair.technician())).as("read again").isEqualTo(moved);
        assertThat(repair.stage().seen(repair.booked()).placement().slot())
                .as("the customer's time")
                .isEqualTo(repair.booked().placement().slot());
        List<ToSettle> list = repair.dealer()
                .crm()
                .appointments()
                .unsettled(repair.dealer().clerk(), new SeeUnsettled(null, null))
                .first();
        assertThat(list)
                .singleElement()
                .satisfies(item -> assertThat(item.misfits())
                        .extracting(Misfit::hold)
                        .map(hold -> hold.map(Hold::time).orElseThrow().start())
                        .isEqualTo(repair.at("04T13:00")));
        repair.assertWallsAgree(this);
    }

    @Test
    @Tag("NET-5")
    @Tag("HC-15")
    default void whoIsAwayForOneDayOfItGivesThatDayAwayAndKeepsTheOthers() {
        Repair repair = Repair.at(stage());
        StaffMember mornings = repair.hire("06:00-12:00");
        StaffMember afternoons = repair.hire("12:00-22:00");

        List<HandedOver> moved = repair.dealer()
                .crm()
                .staff()
                .beAway(
                        repair.stage().manager(),
                        new BeAway(
                                repair.technician().id().value(),
                                LocalDate.of(2026, 3, 4),
                                LocalDate.of(2026, 3, 4),
                                null))
                .orElseThrow()
                .handedOver();

        assertThat(moved).extracting(LongHandOverRules::from).isEqualTo(repair.at("04T08:00", "04T13:00"));
        assertThat(repair.stretches(mornings)).isEqualTo(repair.at("04T08:00"));
        assertThat(repair.stretches(afternoons)).isEqualTo(repair.at("04T13:00"));
        assertThat(repair.stretches(repair.technician())).isEqualTo(repair.at("03T14:00", "05T08:00", "05T13:00"));
        repair.assertWallsAgree(this);
    }
}
