package dev.aftercare.testkit.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.merge.FieldComparison;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.MergePreview;
import dev.aftercare.usecase.merge.PreviewMerge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers who are one are merged without loss, and parted again (CUS-4b, hard cases 29 and 31). It is 2 March 2026. */
interface MergeRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void anOldIdAnswersWithTheSurvivorInEveryQuestionAndCommand() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        DealerVehicle car = dealer.carOf(twin);
        Appointment before = dealer.booked(car, "2026-03-03T09:00");
        Merge merge = MergeStage.of(dealer).merged(ming, twin);

        Customer joined = MergeStage.seen(dealer, twin.id());
        assertThat(joined.id()).isEqualTo(ming.id());
        assertThat(joined.contact().phones())
                .extracting(Phone::digits)
                .containsExactly("+8613800000001", "+8613800000002");
        assertThat(MergeStage.named(dealer, "王晓")).as("found by the other name").containsExactly(ming.id());
        assertThat(MergeStage.named(dealer, "王")).as("found once").containsExactly(ming.id());
        assertThat(dealer.booked(car, "2026-03-03T14:00").request().customer())
                .as("the command named the old id")
                .isEqualTo(ming.id());
        assertThat(MergeStage.timeline(dealer, twin.id()))
                .isEqualTo(MergeStage.timeline(dealer, ming.id()))
                .containsOnlyOnce("customer.merged")
                .contains("customer.registered", "appointment.booked");
        assertThat(MergeStage.corrected(dealer, twin.id(), "小明", List.of("13800000003"), "长安街 1 号")
                        .id())
                .isEqualTo(ming.id());
        assertThat(MergeStage.named(dealer, "王小明")).containsExactly(ming.id());
        assertThat(dealer.crm()
                        .appointments()
                        .find(dealer.clerk(), before.id().value())
                        .request()
                        .customer())
                .as("nothing is rewritten")
                .isEqualTo(twin.id());
        assertThat(merge.survivor()).isEqualTo(ming.id());
    }

    @Test
    @Tag("CUS-4b")
    default void thePreviewShowsBothValuesOfEachFieldAndWhatWouldBeKept() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        MergeStage.corrected(dealer, twin.id(), "晓明", List.of("13800000002"), "长安街 1 号");
        MergePreview preview = dealer.crm()
                .merges()
                .preview(
                        MergeStage.manager(dealer),
                        new PreviewMerge(
                                ming.id().value(), twin.id().value(), List.of(MergeField.NAME, MergeField.PHONES)));
        assertThat(preview.objection()).isEmpty();
        assertThat(preview.fields().stream().filter(field -> !field.kept().isEmpty()))
                .containsExactly(
                        new FieldComparison(MergeField.NAME, List.of("王小明"), List.of("王晓明"), List.of("王晓明"), true),
                        new FieldComparison(
                                MergeField.PHONES,
                                List.of("+8613800000001"),
                                List.of("+8613800000002"),
                                List.of("+8613800000002", "+8613800000001"),
                                false),
                        new FieldComparison(
                                MergeField.ADDRESSES, List.of(), List.of("长安街 1 号"), List.of("长安街 1 号"), false));
        assertThat(preview.fields()).extracting(FieldComparison::field).containsExactly(MergeField.values());
        assertThat(MergeStage.seen(dealer, twin.id()).id()).as("only looked").isEqualTo(twin.id());

        MergeStage.of(dealer).merged(ming, twin, MergeField.NAME, MergeField.PHONES);
        Customer joined = MergeStage.seen(dealer, ming.id());
        assertThat(joined.name().display()).isEqualTo("王晓明");
        assertThat(joined.contact().address()).isEqualTo("长安街 1 号");
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void undoneEachIsAsItWasButForWhatWasEditedSince() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(ming, twin, MergeField.NAME);
        MergeStage.corrected(dealer, ming.id(), "晓明", List.of("13800000001", "13800000002", "13800000003"), "人民路 2 号");
        desk.undo(merge).orElseThrow();

        Customer parted = MergeStage.seen(dealer, ming.id());
        assertThat(parted.name()).isEqualTo(ming.name());
        assertThat(parted.contact().phones())
                .extracting(Phone::digits)
                .containsExactly("+8613800000001", "+8613800000003");
        assertThat(parted.contact().address()).as("edited since").isEqualTo("人民路 2 号");
        assertThat(MergeStage.seen(dealer, twin.id())).isEqualTo(twin);
        assertThat(MergeStage.named(dealer, "王晓")).containsExactly(twin.id());
        assertThat(MergeStage.timeline(dealer, twin.id())).contains("customer.merged", "customer.parted");

        Merge again = desk.undo(merge).orElseThrow();
        assertThat(again.version()).as("taken back before: no change").isEqualTo(2);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void mergedTwiceAndTheOtherWayRoundNothingChanges() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(ming, twin);
        Customer joined = MergeStage.seen(dealer, ming.id());
        assertThat(desk.merged(ming, twin)).isEqualTo(merge);
        assertThat(desk.merged(twin, ming)).isEqualTo(merge);
        assertThat(MergeStage.seen(dealer, ming.id())).isEqualTo(joined);
        assertThat(BookingRules.codeOf(desk.merge(ming, ming))).isEqualTo(MergeRefusal.SAME_CUSTOMER);
    }

    @Test
    @Tag("CUS-4b")
    default void aMergeInTheMiddleOfAChainIsTakenBackAsIfItHadNotBeen() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer a = MergeStage.person(dealer, "赵", "甲", "13800000001");
        Customer b = MergeStage.person(dealer, "钱", "乙", "13800000002");
        Customer c = MergeStage.person(dealer, "孙", "丙", "13800000003");
        MergeStage desk = MergeStage.of(dealer);
        Merge first = desk.merged(b, a, MergeField.NAME);
        Merge second = desk.merged(c, b, MergeField.NAME);
        assertThat(MergeStage.seen(dealer, a.id()).id()).isEqualTo(c.id());
        assertThat(MergeStage.seen(dealer, c.id()).name()).isEqualTo(a.name());

        desk.undo(first).orElseThrow();
        assertThat(MergeStage.seen(dealer, a.id())).isEqualTo(a);
        Customer left = MergeStage.seen(dealer, b.id());
        assertThat(left.id()).isEqualTo(c.id());
        assertThat(left.name())
                .as("the name that the other brought, without the first merge")
                .isEqualTo(b.name());
        assertThat(left.contact().phones())
                .extracting(Phone::digits)
                .containsExactly("+8613800000003", "+8613800000002");

        desk.undo(second).orElseThrow();
        assertThat(MergeStage.seen(dealer, b.id()).name()).isEqualTo(b.name());
        assertThat(MergeStage.seen(dealer, b.id()).contact()).isEqualTo(b.contact());
        assertThat(MergeStage.seen(dealer, c.id()).name()).isEqualTo(c.name());
        assertThat(MergeStage.seen(dealer, c.id()).contact()).isEqualTo(c.contact());
    }

    @Test
    @Tag("CUS-4b")
    default void aMergeIsTakenBackWithinThirtyDays() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        MergeStage desk = MergeStage.of(dealer);
        Merge inTime = desk.merged(dealer.customer("王", "小明"), dealer.customer("王", "晓明"));
        Merge late = desk.merged(dealer.customer("李", "雷"), dealer.customer("李", "蕾"));
        stage().itIs("2026-04-01T15:59:59Z");
        assertThat(desk.undo(inTime).isAccepted()).isTrue();
        stage().itIs("2026-04-01T16:00:00Z");
        assertThat(BookingRules.refusalOf(desk.undo(late)))
                .returns(MergeRefusal.UNDO_TOO_LATE, refusal -> refusal.code())
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsEntry("days", "30")
                        .containsEntry("lastDay", "2026-04-01"));
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    @Tag("HC-42")
    default void aDealerMergesItsOwnOnlyAndTheManufacturerJoinsWhatTwoDealersKnow() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("BJ01", 1);
        Customer here = MergeStage.person(home, "王", "小明", "13800000001");
        Customer there = MergeStage.person(away, "王", "晓明", "13800000002");
        assertThatThrownBy(() -> MergeStage.of(home).merge(here, there)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> MergeStage.of(home).merge(there, here)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> home.crm()
                        .merges()
                        .merge(
                                home.clerk(),
                                MergeCustomers.of(here.id().value(), there.id().value())))
                .isInstanceOf(ForbiddenException.class);

        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Merge merge = centre.merged(here, there);
        assertThat(MergeStage.seen(away, there.id()).id()).isEqualTo(here.id());
        assertThat(MergeStage.seen(away, here.id()).contact().phones()).hasSize(2);
        assertThat(MergeStage.named(home, "王晓"))
                .as("each finds the person it registered")
                .isEmpty();
        assertThat(MergeStage.named(away, "王")).containsExactly(here.id());
        assertThat(MergeStage.timeline(home, here.id())).contains("customer.merged", "customer.registered");
        assertThat(MergeStage.timeline(away, there.id())).containsOnlyOnce("customer.registered");
        Customer corrected = MergeStage.corrected(away, there.id(), "小明", List.of("13800000002"), "");
        assertThat(MergeStage.seen(home, here.id())).isEqualTo(corrected);
        assertThatThrownBy(() -> MergeStage.of(home).undo(merge))
                .as("what the manufacturer decided")
                .isInstanceOf(NotFoundException.class);

        centre.undo(merge).orElseThrow();
        assertThatThrownBy(() -> MergeStage.seen(home, there.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> MergeStage.seen(away, here.id())).isInstanceOf(NotFoundException.class);
        assertThat(MergeStage.seen(away, there.id())).isEqualTo(there);
    }

    @Test
    @Tag("CUS-4b")
    default void whoMergesAnotherVersionThanTheyLookedAtIsTold() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        stage().pass(Duration.ofMinutes(1));
        MergeStage.corrected(dealer, ming.id(), "明", List.of("13800000009"), "");
        assertThatThrownBy(() -> dealer.crm()
                        .merges()
                        .merge(
                                MergeStage.manager(dealer).expecting(1),
                                MergeCustomers.of(ming.id().value(), twin.id().value())))
                .isInstanceOf(VersionMismatchException.class);
        assertThat(MergeStage.seen(dealer, twin.id()).id()).isEqualTo(twin.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    @Tag("HC-30")
    default void anySequenceOfMergesUndosAndComplaintsKeepsEveryFactOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        MergeStage desk = MergeStage.of(dealer);
        SplittableRandom chance = new SplittableRandom(29);
        List<Customer> people =
                Stream.generate(() -> dealer.customer("王", "小明")).limit(5).toList();
        List<Merge> merges = new ArrayList<>();
        Map<CustomerId, Integer> told = new HashMap<>();
        for (int step = 0; step < 40; step++) {
            Customer one = people.get(chance.nextInt(people.size()));
            Customer other = people.get(chance.nextInt(people.size()));
            switch (chance.nextInt(3)) {
                case 0 -> told.merge(complained(dealer, one), 1, Integer::sum);
                case 1 -> desk.merge(one, other).fold(merges::add, refusal -> false);
                default ->
                    merges.stream()
                            .skip(chance.nextInt(merges.size() + 1))
                            .findFirst()
                            .ifPresent(desk::undo);
            }
            Map<CustomerId, Set<CustomerId>> persons = people.stream()
                    .map(Customer::id)
                    .collect(groupingBy(id -> MergeStage.seen(dealer, id).id(), toSet()));
            persons.forEach((root, ids) -> assertThat(MergeStage.timeline(dealer, root))
                    .as("the facts of %s", ids)
                    .satisfies(types -> assertThat(types.stream().filter("customer.registered"::equals))
                            .hasSize(ids.size()))
                    .satisfies(types -> assertThat(types.stream().filter("complaint.received"::equals))
                            .hasSize(ids.stream()
                                    .mapToInt(id -> told.getOrDefault(id, 0))
                                    .sum())));
        }
        assertThat(merges).hasSizeGreaterThan(5);
    }

    /** A complaint by one of the ids of a customer; whose it is then. */
    private static CustomerId complained(DealerStage dealer, Customer customer) {
        return dealer.crm()
                .complaints()
                .receive(
                        FollowUpStage.agent(dealer, 1),
                        ReceiveComplaint.byPhone(customer.id().value(), "repair", "loud"))
                .orElseThrow()
                .grievance()
                .customer();
    }
}
