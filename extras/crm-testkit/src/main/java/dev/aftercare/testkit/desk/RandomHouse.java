package dev.aftercare.testkit.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.HandedOver.Result;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A house full of open work, drawn from a seed, in which somebody leaves. */
record RandomHouse(LeavingStage dealer, List<StaffMember> staff, SplittableRandom draws) {

    private static final List<HandOverRule> RULES = List.of(HandOverRule.values());
    private static final List<LocalDate> LAST_DAYS =
            List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));

    /** The open work of the house. */
    record Work(Map<UUID, Appointment> appointments, Map<UUID, Complaint> complaints) {}

    static RandomHouse of(long seed, LeavingStage dealer) {
        List<StaffMember> staff = Stream.of(
                        IntStream.range(0, 3).mapToObj(i -> dealer.hire(Role.SERVICE_ADVISOR)),
                        IntStream.range(0, 3).mapToObj(i -> dealer.hire(Role.TECHNICIAN, "engine")),
                        IntStream.range(0, 2).mapToObj(i -> dealer.hire(Role.CARE_AGENT)),
                        Stream.of(dealer.hire(Role.DEALER_MANAGER)))
                .flatMap(each -> each)
                .toList();
        RandomHouse house = new RandomHouse(dealer, staff, new SplittableRandom(seed));
        for (int i = 0; i < 18; i++) {
            house.books();
        }
        for (int i = 0; i < 8; i++) {
            house.complains();
        }
        return house;
    }

    private void books() {
        String start = String.format(
                Locale.ROOT,
                "2026-03-%02dT%02d:00",
                3 + draws.nextInt(5),
                List.of(8, 9, 10, 14, 15, 16).get(draws.nextInt(6)));
        dealer.dealer().book(dealer.dealer().aCar(), "maintenance", start);
    }

    private void complains() {
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        Complaint complaint = complaints.received();
        if (draws.nextInt(4) > 0) {
            complaints.take(complaint, any()).orElseThrow();
        }
    }

    private StaffMember any() {
        return staff.get(draws.nextInt(staff.size()));
    }

    /** Anybody leaves on any day, by any rule. */
    LeaveStaff anyLeaving() {
        StaffMember leaver = any();
        LocalDate lastDay = LAST_DAYS.get(draws.nextInt(LAST_DAYS.size()));
        HandOverRule rule = RULES.get(draws.nextInt(RULES.size()));
        if (rule != HandOverRule.TO_PERSON) {
            return LeaveStaff.sharing(leaver.id().value(), lastDay, rule);
        }
        StaffMember heir = staff.get((staff.indexOf(leaver) + 1 + draws.nextInt(staff.size() - 1)) % staff.size());
        return LeaveStaff.to(heir.id().value(), leaver.id().value(), lastDay);
    }

    /** The rest moves; no other job is run, so that nothing else happens. */
    void theLastDayIsOver(LeaveStaff command) {
        Call job = Call.of(Actor.job("departures"), dealer.manager().scope());
        assertThat(dealer.dealer().crm().staff().handOverIfDue(job, new StaffId(command.staff())))
                .isTrue();
    }

    /** What is open now. */
    Work work(Storage storage, Instant now) {
        try (UnitOfWork unit = storage.begin(dealer.manager().scope(), now)) {
            return new Work(
                    byId(
                            unit.appointments()
                                    .openFrom(
                                            dealer.dealer().dealer().id(),
                                            ZonedDate.of(
                                                    LocalDate.of(2026, 3, 2),
                                                    dealer.dealer().dealer().zone())),
                            each -> each.id().value()),
                    byId(
                            unit.complaints()
                                    .open(dealer.dealer().dealer().id(), PageRequest.first(100))
                                    .items(),
                            each -> each.id().value()));
        }
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing));
    }

    /** Each open thing is with somebody who is there on its day, or listed as what stayed; all else is as it was. */
    void assertNothingIsLost(Work before, Work after, LeaveStaff command) {
        StaffId leaver = new StaffId(command.staff());
        List<HandedOver> list = dealer.moved(dealer.seen(staff.stream()
                .filter(person -> person.id().equals(leaver))
                .findFirst()
                .orElseThrow()));
        assertThat(after.appointments().keySet())
                .isEqualTo(before.appointments().keySet());
        assertThat(after.complaints().keySet()).isEqualTo(before.complaints().keySet());
        before.appointments()
                .forEach((id, was) ->
                        assertKept(was, requireNonNull(after.appointments().get(id)), list, command));
        before.complaints()
                .forEach((id, was) ->
                        assertKept(was, requireNonNull(after.complaints().get(id)), list, leaver));
    }

    private void assertKept(Appointment was, Appointment is, List<HandedOver> list, LeaveStaff command) {
        boolean isAfterTheLastDay =
                dealer.dealer().dealer().dateAt(was.placement().slot().start()).isAfter(command.lastDay());
        List<Hold> expected = new ArrayList<>();
        for (Hold hold : was.placement().holds()) {
            boolean theirs = hold.resource().equals(command.staff()) && isAfterTheLastDay;
            HandedOver piece = theirs ? of(list, was.id().subject(), part(hold.kind())) : null;
            expected.add(piece != null && piece.result() == Result.MOVED ? taken(hold, piece) : hold);
        }
        assertThat(is.placement().holds()).isEqualTo(expected);
        assertThat(is.request()).isEqualTo(was.request());
        assertThat(is.placement().slot()).isEqualTo(was.placement().slot());
        assertThat(is.progress()).isEqualTo(was.progress());
    }

    private static Hold taken(Hold hold, HandedOver piece) {
        return new Hold(hold.kind(), piece.to().orElseThrow().value(), hold.lane(), hold.fromTick(), hold.toTick());
    }

    private static Part part(HoldKind kind) {
        return kind == HoldKind.TECHNICIAN ? Part.TECHNICIAN : Part.ADVISOR;
    }

    private static void assertKept(Complaint was, Complaint is, List<HandedOver> list, StaffId leaver) {
        if (was.custody().owner().filter(leaver::equals).isEmpty()) {
            assertThat(is).isEqualTo(was);
            return;
        }
        HandedOver piece = of(list, was.id().subject(), Part.OWNER);
        assertThat(is.custody().owner())
                .isEqualTo(
                        piece.result() == Result.MOVED
                                ? piece.to()
                                : was.custody().owner());
        assertThat(is.clock().clock()).isEqualTo(was.clock().clock());
        assertThat(is.grievance()).isEqualTo(was.grievance());
    }

    private static HandedOver of(List<HandedOver> list, Subject what, Part part) {
        List<HandedOver> found = list.stream()
                .filter(piece -> piece.what().equals(what) && piece.part() == part)
                .toList();
        assertThat(found).as("%s of %s is listed once", part, what).hasSize(1);
        return found.get(0);
    }
}
