package dev.aftercare.testkit.desk;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.activity.FindByActivity;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.keyaccount.AgreeTerms;
import dev.aftercare.usecase.keyaccount.AssignManager;
import dev.aftercare.usecase.keyaccount.FindDueContacts;
import dev.aftercare.usecase.keyaccount.PlanContacts;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.keyaccount.RecordContact;
import dev.aftercare.usecase.keyaccount.SeeContactsOf;
import dev.aftercare.usecase.segment.ChangeSegment;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SeeSegment;
import dev.aftercare.usecase.segment.SeeSegmentFigures;
import dev.aftercare.usecase.segment.SegmentInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Commands and questions about segments and key accounts, and the states of activity. */
record RandomGroups(RandomDraws draws) {

    Command any(Call call, Instant now, int dealer) {
        return switch (draws.upTo(5)) {
            case 0 -> defined(call);
            case 1 -> segment(call, now);
            case 2 -> asked(call);
            default -> account(call, now, dealer);
        };
    }

    private Command defined(Call call) {
        SegmentInput input = SegmentInput.of(draws.one(RandomDraws.FAMILIES), condition(), "CNY");
        if (draws.oneIn(2)) {
            return Command.of(call, input, (crm, by) -> crm.segments().define(by, input));
        }
        ChangeSegment command = new ChangeSegment(draws.any(draws.made(Segment.class)), input);
        return Command.of(
                draws.about(command.segment(), call),
                command,
                (crm, by) -> crm.segments().change(by, command));
    }

    private ConditionInput condition() {
        ConditionInput one = fact();
        return switch (draws.upTo(4)) {
            case 0 -> ConditionInput.allOf(one, fact());
            case 1 -> ConditionInput.anyOf(one, fact());
            case 2 -> ConditionInput.isNot(one);
            default -> one;
        };
    }

    private ConditionInput fact() {
        return switch (draws.upTo(6)) {
            case 0 -> ConditionInput.atLeast(Fact.CARS, 1 + draws.upTo(2));
            case 1 -> ConditionInput.atLeast(Fact.VISITS, 1 + draws.upTo(3));
            case 2 -> ConditionInput.atMost(Fact.DAYS_SINCE_VISIT, draws.upTo(90));
            case 3 -> ConditionInput.atLeast(Fact.COMPLAINTS, 1);
            case 4 ->
                ConditionInput.oneOf(
                        Fact.STATE, draws.one(List.of(ActivityState.values())).name());
            default -> ConditionInput.oneOf(Fact.KEY_ACCOUNT, "YES");
        };
    }

    private Command segment(Call call, Instant now) {
        UUID segment = draws.any(draws.made(Segment.class));
        SeeSegment question = new SeeSegment(segment, PageOf.first(1 + draws.upTo(30)));
        return switch (draws.upTo(4)) {
            case 0 -> {
                LocalDate from = draws.dateAround(now, 9);
                SeeSegmentFigures figures = new SeeSegmentFigures(segment, from, from.plusDays(draws.upTo(20)));
                yield Command.of(call, figures, (crm, by) -> crm.segments().figures(by, figures));
            }
            case 1 ->
                Command.of(
                        call,
                        "versions, " + question,
                        (crm, by) -> crm.segments().versions(by, question));
            default -> Command.of(call, question, (crm, by) -> crm.segments().members(by, question));
        };
    }

    private Command asked(Call call) {
        PageOf page = PageOf.first(1 + draws.upTo(20));
        FindByActivity byState = new FindByActivity(draws.one(List.of(ActivityState.values())), page);
        return switch (draws.upTo(4)) {
            case 0 -> Command.of(call, byState, (crm, by) -> crm.activity().customers(by, byState));
            case 1 ->
                Command.of(call, "cars, " + byState, (crm, by) -> crm.activity().vehicles(by, byState));
            case 2 ->
                Command.of(
                        call,
                        "proposals, " + page,
                        (crm, by) -> crm.keyAccounts().proposals(by, page));
            default ->
                Command.of(
                        call,
                        "accounts, " + page,
                        (crm, by) -> crm.keyAccounts().list(by, page));
        };
    }

    private Command account(Call anybody, Instant now, int dealer) {
        UUID account = draws.any(draws.made(KeyAccount.class));
        Call call = draws.about(account, anybody);
        LocalDate day = draws.dateAround(now, 20);
        return switch (draws.upTo(8)) {
            case 0, 1 -> {
                RecogniseAccount command = RecogniseAccount.of(draws.any(draws.customers()), draws.staffOf(dealer));
                yield Command.of(
                        anybody, command, (crm, by) -> crm.keyAccounts().recognise(by, command));
            }
            case 2 -> {
                PlanContacts command = new PlanContacts(account, 1 + draws.upTo(30), day);
                yield Command.of(call, command, (crm, by) -> crm.keyAccounts().plan(by, command));
            }
            case 3 -> {
                AgreeTerms command = new AgreeTerms(account, "5 % 优惠", day, day.plusDays(draws.upTo(99)));
                yield Command.of(call, command, (crm, by) -> crm.keyAccounts().agree(by, command));
            }
            case 4 -> {
                AssignManager command = new AssignManager(account, draws.staffOf(dealer));
                yield Command.of(call, command, (crm, by) -> crm.keyAccounts().assign(by, command));
            }
            case 5 -> {
                RecordContact command = RecordContact.today(account, ContactChannel.CALL, "fine 好");
                yield Command.of(call, command, (crm, by) -> crm.keyAccounts().contact(by, command));
            }
            case 6 ->
                Command.of(
                        call,
                        "end account " + account,
                        (crm, by) -> crm.keyAccounts().end(by, account));
            default -> {
                FindDueContacts due = new FindDueContacts(draws.oneIn(2), PageOf.first(9));
                SeeContactsOf contacts = new SeeContactsOf(account, PageOf.first(9));
                yield draws.oneIn(2)
                        ? Command.of(
                                anybody, due, (crm, by) -> crm.keyAccounts().due(by, due))
                        : Command.of(
                                anybody,
                                contacts,
                                (crm, by) -> crm.keyAccounts().contacts(by, contacts));
            }
        };
    }
}
