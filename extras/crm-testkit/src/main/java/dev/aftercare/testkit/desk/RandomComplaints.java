package dev.aftercare.testkit.desk;

import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.complaint.ComplaintPolicy.Measure;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.GradeComplaint;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PauseComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.complaint.ReceiveComplaint.Said;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commands and questions about complaints; few are open at a time, so that some come to their end. */
record RandomComplaints(RandomDraws draws) {

    private static final int LATEST = 4;

    Command any(Call call, Instant now, int dealer) {
        UUID complaint = lately();
        Call about = draws.about(complaint, call);
        return switch (draws.upTo(16)) {
            case 0 -> receive(call, now);
            case 1 -> hand(about, new HandComplaint(complaint, draws.staffOf(dealer)));
            case 2 -> {
                PauseComplaint command = new PauseComplaint(complaint, "customer-away");
                yield Command.of(about, command, (crm, by) -> crm.complaints().pause(by, command));
            }
            case 3 ->
                Command.of(
                        about,
                        "resume " + complaint,
                        (crm, by) -> crm.complaints().resume(by, complaint));
            case 4 -> {
                GradeComplaint command = new GradeComplaint(complaint, draws.one(List.of(ComplaintSeverity.values())));
                yield Command.of(about, command, (crm, by) -> crm.complaints().grade(by, command));
            }
            case 5, 6 -> ending(about, complaint, now, dealer);
            case 7 -> asking(call, complaint);
            case 8 -> policy(call, now);
            default -> {
                AdvanceComplaint command =
                        new AdvanceComplaint(complaint, draws.one(List.of(Onward.values())), "durch 磨损");
                yield Command.of(about, command, (crm, by) -> crm.complaints().advance(by, command));
            }
        };
    }

    private UUID lately() {
        List<UUID> known = draws.complaints();
        return draws.any(known.subList(Math.max(0, known.size() - LATEST), known.size()));
    }

    private Command receive(Call call, Instant now) {
        ReceiveComplaint said = new ReceiveComplaint(
                draws.any(draws.customers()),
                draws.oneIn(2) ? draws.any(draws.cars()) : null,
                new Said(draws.one(RandomDraws.FAMILIES), null),
                draws.one(List.of(ComplaintChannel.values())),
                "repair",
                draws.one(List.of(ComplaintSeverity.values())),
                draws.oneIn(2) ? now.minus(Duration.ofHours(draws.upTo(30) - 1L)) : null,
                null);
        ReceiveComplaint command = draws.oneIn(4) ? said.known("dms", "m-" + draws.upTo(20)) : said;
        return Command.of(call, command, (crm, by) -> crm.complaints().receive(by, command));
    }

    private Command hand(Call call, HandComplaint command) {
        return switch (draws.upTo(3)) {
            case 0 ->
                Command.of(
                        call, "take " + command, (crm, by) -> crm.complaints().take(by, command));
            case 1 ->
                Command.of(
                        call, "offer " + command, (crm, by) -> crm.complaints().offer(by, command));
            default ->
                Command.of(
                        call, "accept " + command, (crm, by) -> crm.complaints().accept(by, command));
        };
    }

    private Command ending(Call call, UUID complaint, Instant now, int dealer) {
        return switch (draws.upTo(3)) {
            case 0 -> {
                CloseComplaint command = new CloseComplaint(
                        complaint,
                        new MoneyInput(draws.upTo(9_000) + ".50", "CNY"),
                        draws.one(List.of(Judgement.values())));
                yield Command.of(call, command, (crm, by) -> crm.complaints().close(by, command));
            }
            case 1 ->
                Command.of(
                        call,
                        "reopen " + complaint,
                        (crm, by) -> crm.complaints().reopen(by, complaint));
            default -> {
                PreventRecurrence command = new PreventRecurrence(
                        complaint, "check twice", draws.staffOf(dealer), draws.dateAround(now, 30));
                yield Command.of(call, command, (crm, by) -> crm.complaints().prevent(by, command));
            }
        };
    }

    private Command asking(Call call, UUID complaint) {
        PageOf page = PageOf.first(1 + draws.upTo(20));
        return draws.oneIn(2)
                ? Command.of(
                        call,
                        "open complaints, " + page,
                        (crm, by) -> crm.complaints().open(by, page))
                : Command.of(
                        call,
                        "see complaint " + complaint,
                        (crm, by) -> crm.complaints().find(by, complaint));
    }

    private Command policy(Call call, Instant now) {
        ComplaintPolicy body = new ComplaintPolicy(
                1 + draws.upTo(30),
                1 + draws.upTo(60),
                1 + draws.upTo(100),
                draws.one(List.of(Measure.values())),
                1 + draws.upTo(100),
                ComplaintPolicy.standard().escalation());
        RecordPolicy command = RecordPolicy.of(ComplaintPolicy.KIND, draws.dateAround(now, 5), body);
        return Command.of(call, command, (crm, by) -> crm.policies().record(by, command));
    }
}
