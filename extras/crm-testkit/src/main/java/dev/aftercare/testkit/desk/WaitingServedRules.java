package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.WaitingStage.TUESDAY;
import static dev.aftercare.testkit.desk.WaitingStage.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.portal.WaitOwn;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who of those that wait is served, when, and by whose word (APT-7, HC-18). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface WaitingServedRules extends OnStage {

    LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    @Test
    @Tag("HC-18")
    default void whoBookedOtherwiseIsPassedOverAndCannotTakeWhatTheyWereOffered() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        WaitingEntry first = list.waiting(car);
        DealerVehicle other = list.dealer().aCar();
        WaitingEntry second = list.waiting(other);
        WaitingEntry third = list.waiting();
        list.dealer().booked(car, "2026-03-10T09:00");
        list.cancel(list.atNine());
        list.run();
        assertThat(list.state(first)).isEqualTo(WaitingState.PASSED_OVER);
        assertThat(list.state(second)).isEqualTo(WaitingState.OFFERED);

        list.dealer().booked(other, "2026-03-10T10:00");
        assertThat(BookingRules.codeOf(list.accept(list.answer(second)))).isEqualTo(WaitingListRefusal.BOOKED_ALREADY);
        stage().itIs("2026-03-02T01:30:00Z");
        list.run();
        assertThat(list.state(third)).isEqualTo(WaitingState.OFFERED);
        assertThat(Walls.of(storage(), list.dealer(), TUESDAY, stage().now()).ticks())
                .as("nothing is held twice or lost")
                .filteredOn(tick -> tick.appointment().equals(list.offer(third).holder()))
                .isNotEmpty();
    }

    @Test
    @Tag("CARE-4")
    @Tag("HC-37")
    @Tag("APT-1")
    default void atNightNobodyIsAskedAndTheTimeToAnswerCountsFromTheMorning() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry tuesday = list.waiting();
        WaitingEntry wednesday = list.put(wish(list.dealer().aCar(), WEDNESDAY, WEDNESDAY, Half.MORNING));
        stage().itIs("2026-03-02T13:00:00Z");
        list.cancel(list.atNine());
        list.cancel(list.booked().get(4));
        list.run();

        assertThat(list.state(tuesday)).as("they would answer on the very day").isEqualTo(WaitingState.WAITING);
        assertThat(list.offer(wednesday).until()).isEqualTo(list.dealer().at("2026-03-03T09:30"));
        assertThat(list.told()).isEmpty();
        stage().itIs("2026-03-03T01:00:00Z");
        list.run();
        assertThat(list.told()).containsExactly("2026-03-04 09:00 until 2026-03-03 09:30");
        assertThat(list.accept(list.answer(wednesday)).isAccepted()).isTrue();
    }

    @Test
    @Tag("CUS-2")
    default void whoAllowsNobodyToTellThemIsNotOfferedWhatTheyWouldNotHearOf() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle silent = list.dealer().aCar();
        for (ContactChannel channel : List.of(ContactChannel.SMS, ContactChannel.CALL)) {
            list.dealer()
                    .crm()
                    .customers()
                    .recordConsent(
                            list.dealer().clerk(),
                            RecordConsent.withdrawn(
                                    WishesRules.owner(silent), ConsentPurpose.SERVICE, channel, Means.BY_PHONE))
                    .orElseThrow();
        }
        WaitingEntry first = list.waiting(silent);
        WaitingEntry second = list.waiting();
        list.cancel(list.atNine());
        list.run();
        assertThat(list.state(first)).isEqualTo(WaitingState.WAITING);
        assertThat(list.state(second)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    @Tag("VEH-2")
    @Tag("HC-24")
    default void whoseCarWasSoldIsPassedOver() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        WaitingEntry entry = list.waiting(car);
        HouseStage.open(list.dealer(), car, null).orElseThrow();
        Customer buyer = list.dealer().customer("赵", "六");
        list.dealer()
                .crm()
                .vehicles()
                .changeOwner(
                        list.dealer().as(Role.SERVICE_ADVISOR),
                        new ChangeOwner(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 2), null))
                .orElseThrow();
        list.cancel(list.atNine());
        list.run();
        assertThat(list.state(entry)).isEqualTo(WaitingState.PASSED_OVER);
    }

    @Test
    @Tag("APT-7")
    default void longerHoursAreOfferedAtOnceAndWhatElseHasChangedOnTheNextDay() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry tuesday = list.waiting();
        WaitingEntry wednesday = list.put(wish(list.dealer().aCar(), WEDNESDAY, WEDNESDAY, Half.AFTERNOON));
        for (String hour : List.of("13:00", "14:00", "15:00", "16:00")) {
            list.dealer().booked(list.dealer().aCar(), "2026-03-04T" + hour);
        }
        list.run();
        assertThat(List.of(list.state(tuesday), list.state(wednesday))).containsOnly(WaitingState.WAITING);

        Role manager = Role.DEALER_MANAGER;
        list.dealer()
                .crm()
                .network()
                .changeHours(list.dealer().as(manager), new ChangeHours(HoursInput.everyDay("07:00-12:00,13:00-18:00")))
                .orElseThrow();
        list.run();
        assertThat(list.offer(tuesday).slot().start()).isEqualTo(list.dealer().at("2026-03-03T07:00"));
        assertThat(list.state(wednesday)).isEqualTo(WaitingState.WAITING);

        list.dealer()
                .crm()
                .policies()
                .record(
                        list.dealer().as(manager),
                        RecordPolicy.of(
                                AppointmentPolicy.KIND,
                                LocalDate.of(2026, 3, 2),
                                new AppointmentPolicy(30, 180, 0, 30, 15, 60, LocalTime.NOON)));
        list.run();
        assertThat(list.state(wednesday)).isEqualTo(WaitingState.WAITING);
        stage().itIs("2026-03-02T16:00:00Z");
        list.run();
        assertThat(list.offer(wednesday).slot().start()).isEqualTo(list.dealer().at("2026-03-04T17:00"));
    }

    @Test
    @Tag("APT-7")
    default void whenTheLastDayHasComeAnEntryLapses() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        stage().itIs("2026-03-02T15:59:59.999999Z");
        list.run();
        assertThat(list.state(entry)).isEqualTo(WaitingState.WAITING);
        stage().itIs("2026-03-02T16:00:00Z");
        list.run();
        assertThat(list.state(entry)).isEqualTo(WaitingState.LAPSED);
        long version = list.now(entry).version();
        list.run();
        assertThat(list.now(entry).version()).isEqualTo(version);
    }

    @Test
    @Tag("CUS-11")
    @Tag("HC-18")
    default void customersWaitAndAnswerForThemselvesAndForNobodyElse() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        Call self = SelfServiceRules.self(list.dealer(), WishesRules.owner(car));
        WaitingEntry entry = list.dealer()
                .crm()
                .selfService()
                .waitFor(
                        self,
                        new WaitOwn(
                                car.id().value(),
                                "maintenance",
                                new Days(TUESDAY, null, List.of(Half.MORNING)),
                                "squeaks",
                                null,
                                null))
                .orElseThrow();
        list.cancel(list.atNine());
        list.run();
        AnswerOffer answer = list.answer(entry);
        Call stranger = SelfServiceRules.self(
                list.dealer(), WishesRules.owner(list.dealer().aCar()));
        assertThatThrownBy(() -> list.dealer().crm().selfService().accept(stranger, answer))
                .isInstanceOf(NotFoundException.class);
        assertThat(list.dealer().crm().selfService().waitingList(stranger)).isEmpty();

        WaitingEntry taken =
                list.dealer().crm().selfService().accept(self, answer).orElseThrow();

        assertThat(list.dealer().crm().selfService().waitingList(self)).containsExactly(taken);
        assertThat(WaitingListRules.appointment(
                                list, taken.appointment().orElseThrow().value())
                        .request()
                        .wish())
                .isEqualTo("squeaks");
        Walls.of(storage(), list.dealer(), TUESDAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("CUS-11")
    @Tag("HC-13")
    default void whatACustomerCancelsThemselvesIsOfferedToTheNext() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        list.run();
        UUID customer = list.atNine().request().customer().value();
        list.dealer()
                .crm()
                .selfService()
                .cancel(
                        SelfServiceRules.self(list.dealer(), customer),
                        list.atNine().id().value())
                .orElseThrow();
        list.run();
        assertThat(list.state(entry)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    @Tag("CUS-4b")
    default void whoWasMergedIsFoundByEachOfTheirIdsAndPassedOverByABookingOfEither() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        WaitingEntry entry = list.waiting(car);
        Customer owner = list.dealer().crm().customers().find(list.dealer().clerk(), WishesRules.owner(car));
        Customer twin = list.dealer().customer("王", "晓明");
        MergeStage.of(list.dealer()).merged(twin, owner);
        assertThat(list.dealer()
                        .crm()
                        .waitingList()
                        .ofCustomer(list.dealer().clerk(), twin.id().value()))
                .extracting(WaitingEntry::id)
                .containsExactly(entry.id());
        list.dealer().booked(car, "2026-03-10T09:00");
        list.cancel(list.atNine());
        list.run();
        assertThat(list.state(entry)).isEqualTo(WaitingState.PASSED_OVER);
    }

    @Test
    @Tag("CUS-9")
    default void whoIsErasedWaitsNoMoreAndTheirPlaceGoesToTheNext() {
        WaitingStage list = WaitingStage.on(stage());
        DealerVehicle car = list.dealer().aCar();
        WaitingEntry first = list.waiting(car);
        WaitingEntry second = list.waiting();
        list.cancel(list.atNine());
        list.run();
        assertThat(list.state(first)).isEqualTo(WaitingState.OFFERED);
        RightsStage.of(list.dealer()).erase(car.owner().orElseThrow()).orElseThrow();
        list.run();
        assertThat(list.state(first)).isEqualTo(WaitingState.WITHDRAWN);
        assertThat(list.offer(second).slot())
                .isEqualTo(list.atNine().placement().slot());
        Walls.of(storage(), list.dealer(), TUESDAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("HC-12")
    default void whatCannotBeBookedAnyMoreIsRefusedAsEveryBookingIsAndStaysHeld() {
        WaitingStage list = WaitingStage.on(stage());
        WaitingEntry entry = list.waiting();
        list.cancel(list.booked().get(0));
        list.run();
        assertThat(list.offer(entry).slot().start()).isEqualTo(list.dealer().at("2026-03-03T08:00"));
        list.cancel(list.booked().get(3));
        list.dealer()
                .crm()
                .network()
                .changeHours(
                        list.dealer().as(Role.DEALER_MANAGER),
                        new ChangeHours(HoursInput.everyDay("09:00-12:00,13:00-18:00")))
                .orElseThrow();
        AnswerOffer answer = list.answer(entry);
        assertThat(BookingRules.codeOf(list.dealer()
                        .crm()
                        .together(
                                list.dealer().clerk(),
                                crm -> crm.waitingList().accept(list.dealer().clerk(), answer))))
                .as("refused among others, whose work is kept")
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(list.state(entry)).isEqualTo(WaitingState.OFFERED);
        Walls walls = Walls.of(storage(), list.dealer(), TUESDAY, stage().now());
        walls.assertAgree();
        assertThat(walls.ticks())
                .filteredOn(tick -> tick.appointment().value().equals(answer.offer()))
                .isNotEmpty();
    }
}
