package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.BookingRules.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.BeAwayForHours;
import dev.aftercare.usecase.staff.ComeBack;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is there again before the end that was told (NET-5). It is Monday 2026-03-02; the only technician is away from Tuesday to Thursday. */
interface ComeBackRules extends OnStage {

    LocalDate TUESDAY_AWAY = LocalDate.of(2026, 3, 3);
    LocalDate WEDNESDAY_AWAY = TUESDAY_AWAY.plusDays(1);
    LocalDate THURSDAY_AWAY = TUESDAY_AWAY.plusDays(2);

    /** A house of one bay, one advisor and a technician. */
    record House(LeavingStage stage, StaffMember technician) {

        static House at(Stage stage) {
            LeavingStage house = new LeavingStage(stage.openDealer("SH01", 1));
            house.hire(Role.SERVICE_ADVISOR);
            return new House(house, house.hire(Role.TECHNICIAN, "engine"));
        }

        DealerStage dealer() {
            return stage.dealer();
        }

        Away away() {
            BeAway command = new BeAway(technician.id().value(), TUESDAY_AWAY, THURSDAY_AWAY, null);
            return dealer().crm().staff().beAway(stage.manager(), command).orElseThrow();
        }

        Outcome<Away> back(Away away, String local) {
            ComeBack command = new ComeBack(away.absence().id().value(), dealer().at(local));
            return dealer().crm().staff().comeBack(stage.manager(), command);
        }

        Appointment booked(String local) {
            return dealer().booked(dealer().aCar(), local);
        }

        WaitingEntry waiting(LocalDate day) {
            return dealer().crm()
                    .waitingList()
                    .put(dealer().clerk(), WaitingStage.wish(dealer().aCar(), day, day))
                    .orElseThrow();
        }

        Optional<WaitingOffer> offered(WaitingEntry entry) {
            assertThat(dealer().crm().jobs().runDue(100).failed()).isEmpty();
            return dealer().crm()
                    .waitingList()
                    .find(dealer().clerk(), entry.id().value())
                    .offer();
        }

        List<Appointment> unsettled() {
            return dealer()
                    .crm()
                    .appointments()
                    .unsettled(dealer().clerk(), new SeeUnsettled(null, null))
                    .first()
                    .stream()
                    .map(entry -> entry.appointment())
                    .toList();
        }
    }

    @Test
    @Tag("NET-5")
    @Tag("APT-7")
    default void whoIsBackSoonerCanBeBookedAndIsOfferedToWhoWaits() {
        House house = House.at(stage());
        Away away = house.away();
        WaitingEntry wednesday = house.waiting(WEDNESDAY_AWAY);
        WaitingEntry thursday = house.waiting(THURSDAY_AWAY);
        assertThat(house.offered(thursday)).isEmpty();

        Away back = house.back(away, "2026-03-05T14:00").orElseThrow();

        assertThat(back.absence().days())
                .as("Thursday is theirs again")
                .isEqualTo(new DateRange(TUESDAY_AWAY, THURSDAY_AWAY));
        assertThat(house.offered(thursday)).isPresent();
        assertThat(house.offered(wednesday)).isEmpty();
        assertThat(house.booked("2026-03-05T16:00")).isNotNull();
        assertThat(house.dealer().eventsOf(away.absence().id().subject())).containsExactly("staff.away", "staff.back");
        Walls.of(storage(), house.dealer(), THURSDAY_AWAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("NET-5")
    @Tag("CARE-11")
    default void whatStayedBookedFitsAgainAndWhatOthersTookStaysTheirs() {
        House house = House.at(stage());
        Appointment tuesday = house.booked("2026-03-03T09:00");
        Appointment taken = house.booked("2026-03-05T09:00");
        Appointment stayed = house.booked("2026-03-05T14:00");
        StaffMember other =
                house.dealer().hire("Part-time", Role.TECHNICIAN, HoursInput.everyDay("06:00-12:00"), "engine");
        Away away = house.away();
        assertThat(house.unsettled()).containsExactly(stayed);
        assertThat(away.handedOver())
                .filteredOn(piece -> piece.result() == HandedOver.Result.STAYED)
                .hasSize(1);

        Away back = house.back(away, "2026-03-05T00:00").orElseThrow();

        assertThat(house.unsettled()).isEmpty();
        assertThat(back.handedOver())
                .containsExactlyInAnyOrder(
                        HandedOver.moved(tuesday.id().subject(), Part.TECHNICIAN, other.id()),
                        HandedOver.moved(taken.id().subject(), Part.TECHNICIAN, other.id()));
        assertThat(LeavingStage.holder(house.stage().seen(taken), HoldKind.TECHNICIAN))
                .isEqualTo(other.id());
        assertThat(LeavingStage.holder(house.stage().seen(stayed), HoldKind.TECHNICIAN))
                .isEqualTo(house.technician().id());
    }

    @Test
    @Tag("NET-5")
    default void whatStillFindsNobodyOnTheDaysThatAreLeftIsListedOn() {
        House house = House.at(stage());
        Appointment tuesday = house.booked("2026-03-03T09:00");
        Appointment thursday = house.booked("2026-03-05T09:00");
        Away away = house.away();
        assertThat(away.handedOver()).hasSize(2);

        Away back = house.back(away, "2026-03-05T00:00").orElseThrow();

        assertThat(back.handedOver())
                .containsExactly(
                        HandedOver.stayed(tuesday.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT));
        assertThat(house.unsettled()).containsExactly(tuesday).doesNotContain(thursday);
    }

    @Test
    @Tag("NET-5")
    default void whoIsBackAnswersForTheirWorkAgain() {
        House house = House.at(stage());
        StaffMember standIn = house.stage().hire(Role.TECHNICIAN, "engine");
        BeAway command = new BeAway(
                house.technician().id().value(),
                TUESDAY_AWAY,
                THURSDAY_AWAY,
                standIn.id().value());
        Away away = house.dealer()
                .crm()
                .staff()
                .beAway(house.stage().manager(), command)
                .orElseThrow();
        stage().itIs("2026-03-04T01:00:00Z");
        SeeWhoAnswers question = new SeeWhoAnswers(house.technician().id().value(), null);
        assertThat(house.dealer().crm().staff().whoAnswers(house.stage().manager(), question))
                .contains(standIn.id());

        Away back = house.dealer()
                .crm()
                .staff()
                .comeBack(
                        house.stage().manager(),
                        ComeBack.now(away.absence().id().value()))
                .orElseThrow();

        assertThat(back.absence().days().lastDay()).as("today is theirs").isEqualTo(TUESDAY_AWAY);
        assertThat(house.dealer().crm().staff().whoAnswers(house.stage().manager(), question))
                .contains(house.technician().id());
    }

    @Test
    @Tag("NET-5")
    default void anAbsenceThatHasNotBegunIsCalledOffAndOneThatIsOverIsNot() {
        House house = House.at(stage());
        Away away = house.away();
        WaitingEntry entry = house.waiting(TUESDAY_AWAY);
        assertThat(house.offered(entry)).isEmpty();
        ComeBack now = ComeBack.now(away.absence().id().value());

        Away off = house.dealer()
                .crm()
                .staff()
                .comeBack(house.stage().manager(), now)
                .orElseThrow();

        assertThat(off.absence().calledOff()).isTrue();
        assertThat(house.offered(entry)).isPresent();
        assertThat(codeOf(house.dealer().crm().staff().comeBack(house.stage().manager(), now)))
                .isEqualTo(StaffRefusal.NOT_AWAY_THEN);
        Away again = house.away();
        assertThat(again.absence().id())
                .as("and may be away after all")
                .isNotEqualTo(away.absence().id());
        assertThat(codeOf(house.dealer()
                        .crm()
                        .staff()
                        .handOverAgain(
                                house.stage().manager(), off.absence().id().value())))
                .as("nothing of it is handed over")
                .isEqualTo(StaffRefusal.NOT_AWAY_THEN);
        assertThat(codeOf(house.back(again, "2026-03-06T00:00"))).isEqualTo(StaffRefusal.NOT_AWAY_THEN);
    }

    @Test
    @Tag("NET-5")
    @Tag("APT-2")
    default void hoursEndToTheInstant() {
        House house = House.at(stage());
        BeAwayForHours command = new BeAwayForHours(
                house.technician().id().value(),
                house.dealer().at("2026-03-03T10:00"),
                house.dealer().at("2026-03-04T12:00"));
        Away away = house.dealer()
                .crm()
                .staff()
                .beAwayForHours(house.stage().manager(), command)
                .orElseThrow();

        Away back = house.back(away, "2026-03-03T13:05").orElseThrow();

        assertThat(back.absence().days()).isEqualTo(new DateRange(TUESDAY_AWAY, WEDNESDAY_AWAY));
        assertThat(back.absence().hours())
                .contains(new TimeRange(command.from(), house.dealer().at("2026-03-03T13:05")));
        assertThat(house.booked("2026-03-03T13:30")).isNotNull();
        assertThat(house.booked("2026-03-04T09:00")).isNotNull();
        assertThat(house.back(away, "2026-03-03T10:00").orElseThrow().absence().calledOff())
                .as("not away at all")
                .isTrue();
    }
}
