package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.ChangeStaffHours;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Commands about the dealer itself, its people and keys; and the jobs. */
record RandomOffice(RandomDraws draws) {

    /** A search looks at everybody who was ever hired; more would only be slower. */
    private static final int PEOPLE = 9;

    Command hoursOrPolicy(Call call, Instant now) {
        if (draws.oneIn(4)) {
            AppointmentPolicy body = new AppointmentPolicy(
                    draws.one(List.of(15, 30, 60)), 30, draws.upTo(40), 30, 15, 60, LocalTime.NOON);
            RecordPolicy command = RecordPolicy.of(AppointmentPolicy.KIND, draws.dateAround(now, 5), body);
            return Command.of(call, command, (crm, by) -> crm.policies().record(by, command));
        }
        if (draws.oneIn(4)) {
            ChangeHours command = new ChangeHours(hours(), draws.oneIn(2));
            return Command.of(call, command, (crm, by) -> crm.network().changeHours(by, command));
        }
        SeeDay question = new SeeDay(draws.dateAround(now, 5));
        return Command.of(call, question, (crm, by) -> crm.appointments().day(by, question));
    }

    /** Hires, some of them to leave within days, and changes of people's hours. */
    Command staff(Instant now, int dealer) {
        Call call = draws.maybeKeyed(
                Stage.administratorAt(draws.dealer(dealer).dealer().id()));
        if (draws.oneIn(2) && draws.staffed(dealer) < PEOPLE) {
            LocalDate from = draws.dateAround(now, 8);
            HireStaff command = new HireStaff(
                    draws.one(RandomDraws.FAMILIES),
                    List.of(draws.one(List.of(Role.TECHNICIAN, Role.SERVICE_ADVISOR))),
                    draws.oneIn(3) ? null : List.of(draws.one(List.of("engine", "engine:3", "engine@2026-03-05"))),
                    hours(),
                    from,
                    draws.oneIn(3) ? null : from.plusDays(draws.upTo(12) - 1L));
            return Command.of(call, command, (crm, by) -> crm.network().hire(by, command));
        }
        UUID person = draws.staffOf(draws.anyDealer());
        ChangeStaffHours command = new ChangeStaffHours(person, hours(), draws.oneIn(2));
        return Command.of(
                draws.about(person, call), command, (crm, by) -> crm.network().changeStaffHours(by, command));
    }

    Command accessKeys(int dealer) {
        Call call = Stage.administrator();
        UUID key = draws.any(draws.accessKeys());
        return switch (draws.upTo(3)) {
            case 0 -> {
                UUID home = draws.dealer(dealer).dealer().id().value();
                IssueKey command =
                        IssueKey.atDealer("till-" + draws.upTo(9), home, 1 + draws.upTo(9), Role.APPOINTMENT_CLERK);
                yield Command.of(call, command, (crm, by) -> crm.accessKeys().issue(by, command));
            }
            case 1 ->
                Command.of(
                        draws.about(key, call),
                        "revoke " + key,
                        (crm, by) -> crm.accessKeys().revoke(by, key));
            default -> {
                PageOf page = PageOf.first(1 + draws.upTo(20));
                yield Command.of(
                        call, "keys, " + page, (crm, by) -> crm.accessKeys().list(by, page));
            }
        };
    }

    Command jobs() {
        int limit = 1 + draws.upTo(50);
        return new Command(
                "run at most " + limit + " of each job", crm -> crm.jobs().runDue(limit));
    }

    private HoursInput hours() {
        return HoursInput.everyDay(draws.one(List.of("08:00-12:00,13:00-18:00", "09:00-17:00", "07:00-20:00")));
    }
}
