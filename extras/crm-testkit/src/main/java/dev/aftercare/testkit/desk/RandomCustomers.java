package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.FindCorrections;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.customer.SeeCorrectionFigures;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.quality.SeeDataQuality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Commands and questions about how customers want to be contacted, what they are to each other, and how right their data is. */
record RandomCustomers(RandomDraws draws) {

    private static final List<ContactChannel> CHANNELS =
            List.of(ContactChannel.SMS, ContactChannel.CALL, ContactChannel.WECHAT);

    Command any(Call call, Instant now) {
        return switch (draws.upTo(6)) {
            case 0 -> preferences(call);
            case 1 -> consent(call);
            case 2 -> relation(call, now);
            case 3, 4 -> verdicts(call);
            default -> see(call, now);
        };
    }

    private Command preferences(Call call) {
        LocalTime from = LocalTime.of(8 + draws.upTo(6), 0);
        SetPreferences command = new SetPreferences(
                draws.any(draws.customers()),
                draws.oneIn(2) ? null : draws.one(CHANNELS),
                from,
                from.plusHours(draws.upTo(10)),
                draws.oneIn(2) ? "en" : null);
        return Command.of(
                draws.about(command.customer(), call),
                command,
                (crm, by) -> crm.customers().prefer(by, command));
    }

    private Command consent(Call call) {
        RecordConsent command = new RecordConsent(
                draws.any(draws.customers()),
                draws.one(List.of(ConsentPurpose.values())),
                draws.one(CHANNELS),
                draws.oneIn(3),
                draws.one(List.of(ConsentProof.Means.values())),
                "v" + draws.upTo(3));
        return Command.of(
                draws.about(command.customer(), call),
                command,
                (crm, by) -> crm.customers().recordConsent(by, command));
    }

    private Command relation(Call call, Instant now) {
        if (draws.oneIn(3)) {
            EndRelation command =
                    new EndRelation(draws.any(draws.relations()), draws.oneIn(2) ? null : draws.dateAround(now, 9));
            return Command.of(
                    draws.about(command.relation(), call),
                    command,
                    (crm, by) -> crm.customers().endRelation(by, command));
        }
        RelateCustomers command = new RelateCustomers(
                draws.any(draws.customers()),
                draws.any(draws.customers()),
                draws.one(List.of(RelationRole.values())),
                draws.oneIn(2) ? null : draws.dateAround(now, 9));
        return Command.of(call, command, (crm, by) -> crm.customers().relate(by, command));
    }

    /** Of somebody at the call centre, in the books of the dealer whose call it would be. */
    private Command verdicts(Call call) {
        List<CustomerField> fields = List.of(CustomerField.NAME, CustomerField.PHONE, CustomerField.ADDRESS);
        List<Verdict> verdicts = IntStream.range(0, 1 + draws.upTo(3))
                .mapToObj(i -> Verdict.of(fields.get(i), draws.oneIn(2)))
                .toList();
        RecordVerdicts command = new RecordVerdicts(draws.any(draws.customers()), verdicts);
        return Command.of(
                draws.about(command.customer(), draws.maybeKeyed(centre(call))),
                command,
                (crm, by) -> crm.customers().recordVerdicts(by, command));
    }

    private static Call centre(Call call) {
        Actor agent = new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of());
        return Call.of(agent, call.scope());
    }

    private Command see(Call call, Instant now) {
        UUID customer = draws.any(draws.customers());
        LocalDate day = draws.dateAround(now, 9);
        FindCorrections due = new FindCorrections(draws.oneIn(2), PageOf.first(1 + draws.upTo(10)));
        SeeCorrectionFigures figures = new SeeCorrectionFigures(day, day.plusDays(draws.upTo(20)));
        SeeDataQuality quality = new SeeDataQuality(YearMonth.from(day));
        return switch (draws.upTo(5)) {
            case 0 -> Command.of(call, due, (crm, by) -> crm.customers().corrections(by, due));
            case 1 -> Command.of(call, figures, (crm, by) -> crm.customers().correctionFigures(by, figures));
            case 2 ->
                Command.of(
                        call,
                        "relations of " + customer,
                        (crm, by) -> crm.customers().relations(by, customer));
            case 3 ->
                Command.of(centre(call), quality, (crm, by) -> crm.dataQuality().ofDealer(by, quality));
            default ->
                Command.of(
                        call,
                        "quality of " + customer,
                        (crm, by) -> crm.customers().quality(by, customer));
        };
    }
}
