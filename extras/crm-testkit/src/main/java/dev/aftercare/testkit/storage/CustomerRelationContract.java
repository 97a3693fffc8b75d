package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.Look;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.customer.Verification;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.port.customer.CustomerChanges.Change;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relations between customers, and what dealers have to correct of them (CUS-1, CUS-3b). */
public interface CustomerRelationContract extends OnStorage {

    Instant ISSUED = Instant.parse("2026-03-02T02:00:00.000001Z");
    Instant DUE = Instant.parse("2026-03-05T02:00:00.000001Z");

    @Test
    @Tag("CUS-1")
    default void relationComesBackFromBothEndsAndIsOpenOnce() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = registered(network);
        CustomerRelation first = relation(network, network.customer(), other, RelationRole.DRIVES_FOR);
        CustomerRelation again = relation(network, network.customer(), other, RelationRole.DRIVES_FOR);
        CustomerRelation pays = relation(network, network.customer(), other, RelationRole.PAYS_FOR);
        assertThat(insert(network.scopeOfA(), first)).isTrue();
        assertThat(insert(network.scopeOfA(), again)).isFalse();
        assertThat(insert(network.scopeOfA(), pays)).isTrue();
        for (Customer end : List.of(network.customer(), other)) {
            assertThat(list(network.scopeOfA(), unit -> unit.customerRelations().of(List.of(end.id()), 9)))
                    .containsExactly(first, pays);
        }
        assertThat(list(network.scopeOfA(), unit -> unit.customerRelations().of(List.of(other.id()), 1)))
                .containsExactly(first);
        List<CustomerId> ones = List.of(network.customer().id());
        List<CustomerId> others = List.of(other.id());
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.customerRelations()
                                .of(List.of(network.customer().id(), other.id()), 9)))
                .as("each once")
                .containsExactly(first, pays);
        assertThat(list(network.scopeOfA(), unit -> unit.customerRelations().between(others, ones)))
                .isEqualTo(list(
                        network.scopeOfA(), unit -> unit.customerRelations().between(ones, others)))
                .containsExactly(first, pays);
        assertThat(list(network.scopeOfA(), unit -> unit.customerRelations().between(ones, ones)))
                .isEmpty();
        CustomerRelation ended = first.endedOn(LocalDate.of(2026, 3, 4)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.customerRelations().update(ended));
        assertThat(find(network.scopeOfA(), unit -> unit.customerRelations().find(first.id())))
                .contains(ended);
        assertThat(insert(network.scopeOfA(), again)).isTrue();
        assertThatThrownBy(() -> write(
                        network.scopeOfA(), unit -> unit.customerRelations().update(ended)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void relationIsThereForWhoReachesBothEnds() {
        TwoDealers network = TwoDealers.in(this);
        Customer unknownToA = aCustomer().at(network.b()).build();
        write(network.scopeOfB(), unit -> TwoDealers.register(unit, unknownToA, network.b()));
        CustomerRelation across = relation(network, network.customer(), unknownToA, RelationRole.HOUSEHOLD);
        assertThat(insert(network.scopeOfA(), across)).isTrue();
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB())) {
            assertThat(find(scope, unit -> unit.customerRelations().find(across.id())))
                    .isEmpty();
            assertThat(list(
                            scope,
                            unit -> unit.customerRelations()
                                    .of(List.of(network.customer().id()), 9)))
                    .isEmpty();
        }
        assertThat(find(Scope.network(), unit -> unit.customerRelations().find(across.id())))
                .contains(across);
    }

    @Test
    @Tag("CUS-3b")
    default void noticeComesBackAsItWasAfterEveryStepAndACustomerHasOneUnfinished() {
        TwoDealers network = TwoDealers.in(this);
        Customer customer = network.customer();
        CorrectionNotice notice = notice(network, customer, ISSUED, DUE);
        write(network.scopeOfA(), unit -> unit.correctionNotices().insert(notice));
        assertThat(unfinished(network, customer)).containsExactly(notice);
        assertThatThrownBy(() -> write(
                        network.scopeOfA(),
                        unit -> unit.correctionNotices().insert(notice(network, customer, ISSUED, DUE))))
                .isInstanceOf(ConflictException.class);
        CorrectionNotice corrected = notice.afterChange(customer, DUE);
        write(network.scopeOfA(), unit -> unit.correctionNotices().update(corrected));
        assertThat(unfinished(network, customer)).containsExactly(corrected);
        CorrectionNotice again = corrected.afterVerdict(customer, look(CustomerField.PHONE));
        write(network.scopeOfA(), unit -> unit.correctionNotices().update(again));
        assertThat(unfinished(network, customer)).containsExactly(again);
        CorrectionNotice late = again.afterChange(customer, DUE.plusSeconds(2));
        assertThat(late.progress().lateRounds()).isOne();
        write(network.scopeOfA(), unit -> unit.correctionNotices().update(late));
        assertThat(unfinished(network, customer)).containsExactly(late);
        CorrectionNotice done = late.afterVerdict(nameFoundRight(customer), without(CustomerField.PHONE));
        write(network.scopeOfA(), unit -> unit.correctionNotices().update(done));
        assertThat(unfinished(network, customer)).isEmpty();
        write(network.scopeOfA(), unit -> unit.correctionNotices().insert(notice(network, customer, ISSUED, DUE)));
    }

    @Test
    @Tag("CUS-3b")
    default void whatIsToBeCorrectedIsPagedByItsDeadlineAndCounted() {
        TwoDealers network = TwoDealers.in(this);
        List<CorrectionNotice> notices = IntStream.range(0, 6)
                .mapToObj(i -> notice(network, registered(network), ISSUED.plusSeconds(i), DUE.plusSeconds(i / 2)))
                .toList();
        write(network.scopeOfA(), unit -> notices.forEach(unit.correctionNotices()::insert));
        CorrectionNotice late = notices.get(0).afterChange(network.customer(), DUE.plusNanos(1_000));
        CorrectionNotice inTime = notices.get(1).afterChange(network.customer(), DUE);
        write(network.scopeOfA(), unit -> {
            unit.correctionNotices().update(late);
            unit.correctionNotices().update(inTime);
        });
        Paging.assertPages(
                notices.subList(2, 6),
                page -> read(
                        network.scopeOfA(),
                        unit -> unit.correctionNotices().due(network.a().id(), DUE.plusSeconds(9), page)));
        assertThat(due(network, DUE.plusSeconds(2))).containsExactlyElementsOf(notices.subList(2, 4));
        assertThat(figures(network.scopeOfA(), network, ISSUED.plusSeconds(6)))
                .isEqualTo(new CorrectionFigures(6, 4, 3, 6));
        assertThat(figures(network.scopeOfA(), network, ISSUED.plusSeconds(5)))
                .as("the end is not included")
                .isEqualTo(new CorrectionFigures(5, 3, 3, 5));
        assertThat(figures(network.scopeOfB(), network, ISSUED.plusSeconds(6)))
                .isEqualTo(new CorrectionFigures(0, 0, 0, 0));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.correctionNotices()
                                .due(network.a().id(), DUE.plusSeconds(9), PageRequest.first(9))
                                .items()))
                .isEmpty();
    }

    @Test
    @Tag("CUS-3b")
    @Tag("NET-2")
    default void noticesOfAllDealersAreThereForTheRunAndChangesToo() {
        TwoDealers network = TwoDealers.in(this);
        Scope job = Scope.job("corrections-elsewhere");
        CustomerId customer = network.customer().id();
        CorrectionNotice notice = notice(network, network.customer(), ISSUED, DUE);
        write(network.scopeOfA(), unit -> unit.correctionNotices().insert(notice));
        assertThat(list(job, unit -> unit.correctionNotices().unfinished(List.of(customer))))
                .containsExactly(notice);
        assertThat(list(network.scopeOfA(), unit -> unit.correctionNotices().unfinished(List.of(customer))))
                .containsExactly(notice);
        assertThat(list(network.scopeOfB(), unit -> unit.correctionNotices().unfinished(List.of(customer))))
                .isEmpty();

        Change change = new Change(Ids.next(), customer, ISSUED);
        write(network.scopeOfB(), unit -> unit.customerChanges().note(change));
        assertThat(list(network.scopeOfB(), unit -> unit.customerChanges().noted(9)))
                .isEmpty();
        assertThat(forgets(network.scopeOfB(), change)).isFalse();
        assertThat(list(job, unit -> unit.customerChanges().noted(9))).containsExactly(change);
        assertThat(forgets(job, change)).isTrue();
        assertThat(forgets(job, change)).isFalse();
    }

    private boolean forgets(Scope scope, Change change) {
        boolean[] forgot = new boolean[1];
        write(scope, unit -> forgot[0] = unit.customerChanges().forget(change));
        return forgot[0];
    }

    private CorrectionFigures figures(Scope scope, TwoDealers network, Instant end) {
        return read(
                scope,
                unit -> unit.correctionNotices()
                        .figures(
                                network.a().id(),
                                new TimeRange(ISSUED, end),
                                DUE.plusSeconds(1).plusNanos(1_000)));
    }

    private List<CorrectionNotice> due(TwoDealers network, Instant before) {
        return list(
                network.scopeOfA(),
                unit -> unit.correctionNotices()
                        .due(network.a().id(), before, PageRequest.first(9))
                        .items());
    }

    private List<CorrectionNotice> unfinished(TwoDealers network, Customer customer) {
        List<CustomerId> ids = List.of(customer.id(), network.customer().id());
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.correctionNotices().unfinished(network.a().id(), ids)))
                .isEmpty();
        return list(
                network.scopeOfA(),
                unit -> unit.correctionNotices().unfinished(network.a().id(), ids));
    }

    private static Customer nameFoundRight(Customer customer) {
        Verification right = Verification.found(true, ISSUED, "agent-1");
        return customer.judged(customer.contact(), FieldVerdicts.none().with(CustomerField.NAME, right));
    }

    private static CorrectionNotice notice(TwoDealers network, Customer customer, Instant issued, Instant due) {
        return CorrectionNotice.issued(
                new CorrectionNoticeId(Ids.next()),
                network.a().id(),
                customer.id(),
                new Look(Set.of(CustomerField.NAME), Set.of(CustomerField.NAME), Set.of(), issued, due));
    }

    /** The call centre finds {@code field} wrong. */
    private static Look look(CustomerField field) {
        return new Look(Set.of(field), Set.of(), Set.of(), DUE, DUE.plusSeconds(1));
    }

    private static Look without(CustomerField field) {
        return new Look(Set.of(), Set.of(), Set.of(field), DUE, DUE);
    }

    private boolean insert(Scope scope, CustomerRelation relation) {
        boolean[] inserted = new boolean[1];
        write(scope, unit -> inserted[0] = unit.customerRelations().insertIfAbsent(relation));
        return inserted[0];
    }

    private Customer registered(TwoDealers network) {
        Customer customer = aCustomer().at(network.a()).build();
        write(network.scopeOfA(), unit -> TwoDealers.register(unit, customer, network.a()));
        return customer;
    }

    private static CustomerRelation relation(TwoDealers network, Customer one, Customer two, RelationRole role) {
        return CustomerRelation.begun(
                        new RelationId(Ids.next()),
                        network.a().id(),
                        one.id(),
                        two.id(),
                        role,
                        LocalDate.of(2026, 3, 2))
                .orElseThrow();
    }
}
