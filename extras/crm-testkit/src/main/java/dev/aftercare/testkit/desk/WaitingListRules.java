package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.WaitingStage.TUESDAY;
import static dev.aftercare.testkit.desk.WaitingStage.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes free is offered in the order of the list, and held meanwhile (APT-7). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface WaitingListRules extends OnStage {

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void whatIsCancelledIsOfferedToTheFirstInTheListAndHeldForThem() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry first = list.waiting();
        WaitingEntry second = list.waiting();
        list.run();
        assertThat(List.of(list.state(first), list.state(second))).containsOnly(WaitingState.WAITING);

        list.cancel(list.atNine());
        list.run();

        assertThat(list.offer(first))
                .returns(list.atNine().placement().slot(), offer -> offer.slot())
                .returns(list.dealer().at("2026-03-02T09:30"), offer -> offer.until());
        assertThat(list.state(second)).isEqualTo(WaitingState.WAITING);
        assertThat(BookingRules.codeOf(list.dealer().book(list.dealer().aCar(), "maintenance", "2026-03-03T09:00")))
                .as("held for the first")
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        walls(list);
        stage().itIs("2026-03-02T01:00:00Z");
        list.run();
        assertThat(list.told()).containsExactly("2026-03-03 09:00 until 2026-03-02 09:30");
    }

    @Test
    @Tag("HC-18")
    @Tag("HC-12")
    default void whatIsTakenIsAnAppointmentOnceHoweverOftenItIsTaken() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        list.cancel(list.atNine());
        list.run();
        AnswerOffer answer = list.answer(entry);

        WaitingEntry taken = list.accept(answer).orElseThrow();

        assertThat(list.accept(answer).orElseThrow()).isEqualTo(taken);
        Appointment made = appointment(list, taken.appointment().orElseThrow().value());
        assertThat(made.placement().slot()).isEqualTo(list.atNine().placement().slot());
        assertThat(made.progress().state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(list.dealer().eventsOf(made.id().subject())).containsExactly("appointment.booked");
        assertThat(list.dealer().eventsOf(entry.id().subject()))
                .containsExactly("waiting-list.put", "waiting-list.offered", "waiting-list.taken");
        walls(list);
        stage().itIs("2026-03-02T01:00:00Z");
        list.run();
        assertThat(list.told()).as("taken before it was told").isEmpty();
        assertThat(WishesRules.count(list.dealer(), MessageState.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    @Tag("HC-18")
    default void anOfferThatExpiredCannotBeTakenAlsoBeforeTheRunAndGoesToTheNext() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry first = list.waiting();
        WaitingEntry second = list.waiting();
        stage().itIs("2026-03-02T02:00:00Z");
        list.cancel(list.atNine());
        list.run();
        AnswerOffer late = list.answer(first);
        stage().itIs("2026-03-02T02:30:00Z");
        assertThat(BookingRules.codeOf(list.accept(late))).isEqualTo(WaitingListRefusal.OFFER_GONE);

        list.run();

        assertThat(list.state(first)).isEqualTo(WaitingState.WAITING);
        assertThat(list.offer(second).slot())
                .isEqualTo(list.atNine().placement().slot());
        assertThat(BookingRules.codeOf(list.accept(late))).isEqualTo(WaitingListRefusal.OFFER_GONE);
        list.decline(second);
        list.run();
        assertThat(List.of(list.state(first), list.state(second)))
                .as("neither is asked for that morning again")
                .containsOnly(WaitingState.WAITING);
        list.dealer().booked(list.dealer().aCar(), "2026-03-03T09:00");
        walls(list);
    }

    @Test
    @Tag("HC-18")
    default void aMomentBeforeItsEndAnOfferIsTaken() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        list.cancel(list.atNine());
        list.run();
        stage().itIs("2026-03-02T01:29:59.999999Z");
        list.run();
        assertThat(list.accept(list.answer(entry)).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-16")
    default void whoHasAnAppointmentIsMovedToTheEarlierPlaceAndTheirOldOneIsOffered() {
        WaitingStage list = WaitingStage.on(stage());
        Appointment present = list.booked().get(4);
        DealerVehicle car = list.dealer()
                .crm()
                .vehicles()
                .find(list.dealer().clerk(), present.request().vehicle().value());
        WaitForPlace earlier = wish(car, TUESDAY, TUESDAY.plusDays(1));
        assertThat(BookingRules.codeOf(
                        list.dealer().crm().waitingList().put(list.dealer().clerk(), earlier)))
                .isEqualTo(WaitingListRefusal.BOOKED_ALREADY);
        WaitingEntry entry = list.put(new WaitForPlace(
                earlier.vehicle(),
                earlier.customer(),
                earlier.service(),
                new WaitForPlace.Days(TUESDAY, TUESDAY.plusDays(1), List.of(Half.MORNING)),
                null,
                null,
                null,
                present.id().value()));
        WaitingEntry next =
                list.put(wish(list.dealer().aCar(), TUESDAY.plusDays(1), TUESDAY.plusDays(1), Half.MORNING));
        list.cancel(list.atNine());
        list.run();

        list.accept(list.answer(entry)).orElseThrow();

        Appointment moved = appointment(list, present.id().value());
        assertThat(moved.number()).isEqualTo(present.number());
        assertThat(moved.version()).isEqualTo(present.version() + 1);
        assertThat(moved.placement().slot()).isEqualTo(list.atNine().placement().slot());
        list.run();
        assertThat(list.offer(next).slot()).isEqualTo(present.placement().slot());
        walls(list);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-18")
    default void anEarlierPlaceHasToDoForAllThatTheAppointmentHas() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        Appointment present = list.dealer()
                .crm()
                .appointments()
                .book(
                        list.dealer().clerk(),
                        list.dealer()
                                .booking(car, "maintenance", "2026-03-05T08:00")
                                .and("check"))
                .orElseThrow();
        WaitForPlace earlier = wish(car, TUESDAY, TUESDAY, Half.MORNING);
        WaitingEntry entry = list.put(new WaitForPlace(
                earlier.vehicle(),
                earlier.customer(),
                earlier.service(),
                earlier.days(),
                null,
                null,
                null,
                present.id().value()));
        list.cancel(list.atNine());
        list.run();
        assertThat(list.state(entry))
                .as("one hour is free, two services take more")
                .isEqualTo(WaitingState.WAITING);
        list.cancel(list.booked().get(0));
        list.run();
        list.accept(list.answer(entry)).orElseThrow();
        assertThat(appointment(list, present.id().value()).placement().slot().start())
                .isEqualTo(list.dealer().at("2026-03-03T08:00"));
        walls(list);
    }

    @Test
    @Tag("APT-7")
    default void whoWaitsNoMoreHoldsNothingAndIsNotTold() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry first = list.waiting();
        WaitingEntry second = list.waiting();
        list.cancel(list.atNine());
        list.run();
        UUID id = first.id().value();
        WaitingEntry withdrawn = list.dealer()
                .crm()
                .waitingList()
                .withdraw(list.dealer().clerk(), id)
                .orElseThrow();
        assertThat(list.dealer()
                        .crm()
                        .waitingList()
                        .withdraw(list.dealer().clerk(), id)
                        .orElseThrow())
                .isEqualTo(withdrawn);
        stage().itIs("2026-03-02T01:00:00Z");
        list.run();
        assertThat(list.state(second)).isEqualTo(WaitingState.OFFERED);
        assertThat(list.told()).as("the second alone").hasSize(1);
        WaitingEntry taken = list.accept(list.answer(second)).orElseThrow();
        assertThat(BookingRules.codeOf(list.dealer()
                        .crm()
                        .waitingList()
                        .withdraw(list.dealer().clerk(), taken.id().value())))
                .isEqualTo(WaitingListRefusal.NOT_WAITING);
        walls(list);
    }

    @Test
    @Tag("APT-7")
    default void theSameWishIsOneEntryAndAnotherOneOrUnreachableDaysAreRefused() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        WaitingEntry entry = list.waiting(car);
        assertThat(list.waiting(car)).isEqualTo(entry);
        assertThat(putCode(list, wish(car, TUESDAY, TUESDAY))).isEqualTo(WaitingListRefusal.WAITS_ALREADY);
        DealerVehicle other = list.dealer().aCar();
        LocalDate today = LocalDate.of(2026, 3, 2);
        for (List<LocalDate> days : List.of(
                List.of(today, today),
                List.of(today.plusDays(1), today.plusDays(32)),
                List.of(today.plusDays(170), today.plusDays(181)))) {
            assertThat(putCode(list, wish(other, days.get(0), days.get(1))))
                    .isEqualTo(WaitingListRefusal.DAYS_OUT_OF_REACH);
        }
        assertThat(list.put(wish(other, today, today.plusDays(30))).state()).isEqualTo(WaitingState.WAITING);
        assertThat(list.dealer()
                        .crm()
                        .waitingList()
                        .list(list.dealer().clerk(), PageOf.first(9))
                        .items())
                .extracting(standing -> standing.wish().vehicle())
                .containsExactly(car.id(), other.id());
    }

    @Test
    @Tag("HC-42")
    @Tag("NET-2")
    default void anotherDealersEntryIsAsUnknownAsNone() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        DealerStage other = stage().openDealer("SH02", 1).staffed(1, 1);
        assertThatThrownBy(() ->
                        other.crm().waitingList().find(other.clerk(), entry.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThat(other.crm()
                        .waitingList()
                        .list(other.as(Role.DEALER_MANAGER), PageOf.first(9))
                        .items())
                .isEmpty();
    }

    static Appointment appointment(WaitingStage list, UUID id) {
        return list.dealer().crm().appointments().find(list.dealer().clerk(), id);
    }

    private static dev.aftercare.domain.shared.RefusalCode putCode(WaitingStage list, WaitForPlace wish) {
        return BookingRules.codeOf(
                list.dealer().crm().waitingList().put(list.dealer().clerk(), wish));
    }

    private void walls(WaitingStage list) {
        for (LocalDate day : List.of(TUESDAY, TUESDAY.plusDays(1))) {
            Walls.of(storage(), list.dealer(), day, stage().now()).assertAgree();
        }
    }
}
