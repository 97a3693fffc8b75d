package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.Approval.Matter;
import dev.aftercare.domain.authority.Approval.Request;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.AuthorityPolicy.Bound;
import dev.aftercare.domain.authority.AuthorityPolicy.Ceiling;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was asked for above somebody's authority (NET-6). */
public interface ApprovalContract extends OnStorage {

    private static Subject something() {
        return new ComplaintId(Ids.next()).subject();
    }

    private static Approval asked(Dealer dealer, Subject about, DecisionKind kind, String amount, String currency) {
        Request request =
                new Request("clerk", NOW, "long loyal", Bound.MONTH, Money.of("500.00", currency), Role.DEALER_MANAGER);
        return Approval.asked(
                        new ApprovalId(Ids.next()),
                        dealer.id(),
                        new Matter(kind, about, Money.of(amount, currency)),
                        request)
                .orElseThrow();
    }

    private static Approval asked(Dealer dealer, String amount) {
        return asked(dealer, something(), DecisionKind.COMPENSATION, amount, "CNY");
    }

    @Test
    @Tag("NET-6")
    default void anApprovalComesBackAsItWasWhateverBecameOfIt() {
        TwoDealers network = TwoDealers.in(this);
        Approval asked = asked(network.a(), "600.00");
        write(network.scopeOfA(), unit -> unit.approvals().insert(asked));
        assertThat(find(network.scopeOfA(), unit -> unit.approvals().find(asked.id())))
                .contains(asked);
        Approval approved =
                asked.approved("manager", NOW.plusSeconds(9), "agreed").orElseThrow();
        write(network.scopeOfA(), unit -> unit.approvals().update(approved));
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.approvals().update(approved)))
                .isInstanceOf(StaleVersionException.class);
        Approval used = approved.used().orElseThrow();
        write(network.scopeOfA(), unit -> unit.approvals().update(used));
        assertThat(find(Scope.network(), unit -> unit.approvals().find(asked.id())))
                .contains(used);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.approvals()
                                .about(
                                        network.a().id(),
                                        DecisionKind.COMPENSATION,
                                        asked.matter().about())))
                .containsExactly(used);
    }

    @Test
    @Tag("NET-6")
    default void oneOfAKindIsOpenForOneThing() {
        TwoDealers network = TwoDealers.in(this);
        Approval first = asked(network.a(), "600.00");
        Subject about = first.matter().about();
        Approval second = asked(network.a(), about, DecisionKind.COMPENSATION, "700.00", "CNY");
        Approval otherKind = asked(network.a(), about, DecisionKind.GIFT, "700.00", "CNY");
        write(network.scopeOfA(), unit -> unit.approvals().insert(first));
        write(network.scopeOfA(), unit -> unit.approvals().insert(otherKind));
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.approvals().insert(second)))
                .isInstanceOf(ConflictException.class);
        write(
                network.scopeOfA(),
                unit -> unit.approvals().update(first.withdrawn("clerk").orElseThrow()));
        write(network.scopeOfA(), unit -> unit.approvals().insert(second));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.approvals().about(network.a().id(), DecisionKind.COMPENSATION, about)))
                .containsExactly(first.withdrawn("clerk").orElseThrow(), second);
    }

    @Test
    @Tag("NET-6")
    default void whatWaitsIsFoundByWhoMayDecideItPageByPage() {
        TwoDealers network = TwoDealers.in(this);
        Approval atTheLimit = asked(network.a(), "3000.00");
        Approval above = asked(network.a(), "3000.01");
        Approval euros = asked(network.a(), something(), DecisionKind.COMPENSATION, "1.00", "EUR");
        Approval gift = asked(network.a(), something(), DecisionKind.GIFT, "10.00", "CNY");
        Approval decided = asked(network.a(), "600.00");
        write(network.scopeOfA(), unit -> {
            List.of(atTheLimit, above, euros, gift, decided).forEach(unit.approvals()::insert);
            unit.approvals().update(decided.refused("manager", NOW, "no").orElseThrow());
        });
        List<Ceiling> ceilings = List.of(
                new Ceiling(DecisionKind.COMPENSATION, "CNY", 300_000), new Ceiling(DecisionKind.GIFT, "CNY", 1_000));
        Page<Approval> first = read(
                network.scopeOfA(),
                unit -> unit.approvals().waitingFor(network.a().id(), ceilings, "manager", PageRequest.first(1)));
        assertThat(first.items()).containsExactly(atTheLimit);
        Page<Approval> second = read(
                network.scopeOfA(),
                unit -> unit.approvals()
                        .waitingFor(network.a().id(), ceilings, "manager", new PageRequest(first.next(), 1)));
        assertThat(second.items()).containsExactly(gift);
        assertThat(second.next()).isEmpty();
        for (Optional<List<Ceiling>> none : List.of(Optional.of(ceilings), Optional.<List<Ceiling>>empty())) {
            Page<Approval> nothing = read(
                    network.scopeOfA(),
                    unit -> unit.approvals()
                            .waitingFor(
                                    network.a().id(),
                                    none.orElse(List.of()),
                                    none.isPresent() ? "clerk" : "manager",
                                    PageRequest.first(9)));
            assertThat(nothing.items()).as("one's own, or with no limit at all").isEmpty();
        }
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.approvals().waitingOf(network.a().id(), "clerk")))
                .containsExactly(atTheLimit, above, euros, gift);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.approvals().waitingOf(network.a().id(), "manager")))
                .isEmpty();
    }

    @Test
    @Tag("NET-6")
    default void whatSomebodyAskedForIsFoundWhateverBecameOfIt() {
        TwoDealers network = TwoDealers.in(this);
        Approval older = asked(network.a(), "600.00");
        Approval newer = asked(network.a(), "700.00");
        Approval refused = older.refused("manager", NOW, "no").orElseThrow();
        write(network.scopeOfA(), unit -> {
            unit.approvals().insert(older);
            unit.approvals().insert(newer);
            unit.approvals().update(refused);
        });
        Page<Approval> first = read(
                network.scopeOfA(), unit -> unit.approvals().askedBy(network.a().id(), "clerk", PageRequest.first(1)));
        assertThat(first.items()).as("the newest first").containsExactly(newer);
        Page<Approval> second = read(
                network.scopeOfA(),
                unit -> unit.approvals().askedBy(network.a().id(), "clerk", new PageRequest(first.next(), 1)));
        assertThat(second.items()).containsExactly(refused);
        assertThat(second.next()).isEmpty();
        assertThat(read(
                                network.scopeOfA(),
                                unit -> unit.approvals().askedBy(network.a().id(), "manager", PageRequest.first(9)))
                        .items())
                .isEmpty();
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.approvals().askedBy(network.a().id(), "clerk", PageRequest.first(9)))
                        .items())
                .as("of another dealer")
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void whatIsAskedForIsTheDealersBusiness() {
        TwoDealers network = TwoDealers.in(this);
        Approval asked = asked(network.a(), "600.00");
        write(network.scopeOfA(), unit -> unit.approvals().insert(asked));
        write(network.scopeOfB(), unit -> {
            assertThat(unit.approvals().find(asked.id())).isEmpty();
            assertThat(unit.approvals().waitingOf(network.a().id(), "clerk")).isEmpty();
            assertThat(unit.approvals()
                            .about(
                                    network.a().id(),
                                    DecisionKind.COMPENSATION,
                                    asked.matter().about()))
                    .isEmpty();
            assertThat(unit.approvals()
                            .waitingFor(
                                    network.a().id(),
                                    List.of(new Ceiling(DecisionKind.COMPENSATION, "CNY", 300_000)),
                                    "manager",
                                    PageRequest.first(9))
                            .items())
                    .isEmpty();
        });
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.approvals().update(asked.lifted().orElseThrow())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.approvals().insert(asked(network.a(), "1.00"))))
                .isInstanceOf(StaleVersionException.class);
    }
}
