package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.ComplainOwn;
import dev.aftercare.usecase.portal.ConsentOwn;
import dev.aftercare.usecase.portal.FindLinks;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.portal.MoveOwn;
import dev.aftercare.usecase.portal.PreferOwn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Links of customers, and what they see and do for themselves. */
record RandomPortal(RandomDraws draws) {

    private static final PageOf PAGE = PageOf.first(9);

    Command any(Call desk, Instant now, int dealer) {
        return draws.oneIn(3) ? link(desk) : draws.oneIn(2) ? seen(self(dealer)) : done(self(dealer), now, dealer);
    }

    private Call self(int dealer) {
        OrganisationId home = draws.dealer(dealer).dealer().id();
        CustomerId customer = new CustomerId(draws.any(draws.customers()));
        return draws.maybeKeyed(Call.of(Actor.customer(customer, home), Scope.person(home, customer)));
    }

    private Command link(Call desk) {
        UUID customer = draws.any(draws.customers());
        UUID link = draws.any(draws.made(PortalLink.class));
        return switch (draws.upTo(3)) {
            case 0 -> {
                FindLinks question = new FindLinks(customer, PAGE);
                yield Command.of(desk, question, (crm, by) -> crm.portal().list(by, question));
            }
            case 1 ->
                Command.of(
                        draws.about(link, desk),
                        "revoke link " + link,
                        (crm, by) -> crm.portal().revoke(by, link));
            default -> {
                IssueLink command = new IssueLink(customer);
                yield Command.of(desk, command, (crm, by) -> crm.portal().issue(by, command));
            }
        };
    }

    private Command seen(Call self) {
        return switch (draws.upTo(5)) {
            case 0 -> Command.of(self, "own", (crm, by) -> crm.selfService().own(by));
            case 1 ->
                Command.of(self, "own cars", (crm, by) -> crm.selfService().cars(by, PAGE));
            case 2 ->
                Command.of(
                        self, "own appointments", (crm, by) -> crm.selfService().appointments(by, PAGE));
            case 3 ->
                Command.of(self, "own visits", (crm, by) -> crm.selfService().visits(by, PAGE));
            default ->
                Command.of(
                        self, "own complaints", (crm, by) -> crm.selfService().complaints(by, PAGE));
        };
    }

    private Command done(Call self, Instant now, int dealer) {
        UUID appointment = draws.lately(draws.appointments());
        UUID car = draws.any(draws.cars());
        return switch (draws.upTo(6)) {
            case 0 -> {
                BookOwn command = new BookOwn(car, draws.service(), draws.start(now, dealer), null);
                yield Command.of(self, command, (crm, by) -> crm.selfService().book(by, command));
            }
            case 1 -> {
                MoveOwn command = new MoveOwn(appointment, draws.start(now, dealer));
                yield Command.of(self, command, (crm, by) -> crm.selfService().move(by, command));
            }
            case 2 ->
                Command.of(
                        self,
                        "cancel own " + appointment,
                        (crm, by) -> crm.selfService().cancel(by, appointment));
            case 3 -> {
                ComplainOwn command = new ComplainOwn(draws.oneIn(2) ? car : null, "repair", "loud 响", null);
                yield Command.of(self, command, (crm, by) -> crm.selfService().complain(by, command));
            }
            case 4 -> {
                PreferOwn command = new PreferOwn(ContactChannel.SMS, null, null, draws.one(List.of("en", "zh")));
                yield Command.of(self, command, (crm, by) -> crm.selfService().prefer(by, command));
            }
            default -> {
                ConsentOwn command = new ConsentOwn(ConsentPurpose.MARKETING, ContactChannel.SMS, draws.oneIn(2), "v1");
                yield Command.of(self, command, (crm, by) -> crm.selfService().recordConsent(by, command));
            }
        };
    }
}
