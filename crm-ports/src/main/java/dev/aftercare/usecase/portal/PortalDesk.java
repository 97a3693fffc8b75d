package dev.aftercare.usecase.portal;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.portal.PortalPolicy;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.accesskey.Secrets;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues and takes back the links of customers, and says who comes with one (CUS-11). A token has 256 random bits, is given out once and is
 * kept as its SHA-256 only; no message, event or log has it. Thread-safe.
 */
public final class PortalDesk {

    private static final String PREFIX = "my_";

    private static final Call INTERNAL = Call.of(Actor.job("portal"), Scope.job("portal"));

    private final Door door;

    /** A desk behind {@code door}. */
    public PortalDesk(Door door) {
        this.door = door;
    }

    /** Issues a link for a customer of the dealer; a repeat issues another one, since no token can be given out twice. */
    public Outcome<IssuedLink> issue(Call call, IssueLink command) {
        String token = Secrets.of(PREFIX, door.secret(Secrets.BYTES));
        return door.command(call, UseCase.PORTAL_ISSUE, command, work -> issue(work, command, token));
    }

    /** Takes a link back at once; one that was taken back before stays as it is. */
    public Outcome<PortalLink> revoke(Call call, UUID id) {
        return door.command(call, UseCase.PORTAL_REVOKE, new ById(id), work -> revoke(work, new PortalLinkId(id)));
    }

    /** The links of a customer, without their tokens, in the order of ids. */
    public Page<PortalLink> list(Call call, FindLinks question) {
        return door.query(
                call,
                UseCase.PORTAL_LIST,
                question,
                work -> work.stores()
                        .portalLinks()
                        .of(
                                known(work, question.customer()).ids(),
                                question.page().toRequest()));
    }

    /**
     * Who comes with a token, and counts the use; empty alike where it is unknown, over, or taken back. A text that has not the form of a
     * token is told from one without asking the storage.
     */
    public Optional<PortalLink> authenticate(String token) {
        return isToken(token) ? door.internally(INTERNAL, work -> valid(work, token)) : Optional.empty();
    }

    /** Whether a text has the form of a token. */
    public static boolean isToken(String text) {
        return Secrets.isSecret(PREFIX, text);
    }

    private static Outcome<IssuedLink> issue(Work work, IssueLink command, String token) {
        CustomerId customer = work.customer(command.customer());
        Instant until = work.now()
                .plus(Duration.ofDays(
                        work.policy(PortalPolicy.KIND, work.today()).body().linkDays()));
        Outcome<PortalLink> issued = PortalLink.issued(
                new PortalLinkId(work.newTimelessId()), work.organisation(), customer, work.now(), until);
        work.stores().portalLinks().insert(issued.orElseThrow(), Secrets.hash(token));
        return issued.map(link -> new IssuedLink(link, token));
    }

    private static Outcome<PortalLink> revoke(Work work, PortalLinkId id) {
        PortalLink link = work.found(work.stores().portalLinks().find(id), id.subject());
        work.expect(id.subject(), link.version());
        Outcome<PortalLink> revoked = link.revoked(work.now());
        if (revoked.orElseThrow().version() > link.version()) {
            work.stores().portalLinks().update(revoked.orElseThrow());
        }
        return revoked;
    }

    private static Optional<PortalLink> valid(Work work, String token) {
        Optional<PortalLink> link = work.stores()
                .portalLinks()
                .findBySecret(Secrets.hash(token))
                .filter(found -> found.isValidAt(work.now()));
        link.filter(found -> found.isAnotherUseAt(work.now()))
                .ifPresent(found -> work.stores()
                        .portalLinks()
                        .countUse(found.id(), work.now().minus(PortalLink.SAME_USE)));
        return link.map(found ->
                found.of(work.stores().identities().of(found.customer()).root()));
    }

    private static Identity known(Work work, UUID id) {
        CustomerId customer = new CustomerId(id);
        work.found(work.stores().customers().find(customer), customer.subject());
        return work.stores().identities().of(customer);
    }
}
