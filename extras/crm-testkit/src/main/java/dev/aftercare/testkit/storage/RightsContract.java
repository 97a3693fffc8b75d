package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aCareDue;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aMessage;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.anImportRun;
import static dev.aftercare.testkit.given.Given.anOwnership;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.Look;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.request.RequestKeys.RequestKey;
import dev.aftercare.port.request.RequestKeys.StoredRequest;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept about a customer is found by the customer, and forgotten, in the scope and nowhere else (CUS-9, NET-2). */
public interface RightsContract extends OnStorage {

    @Test
    @Tag("CUS-9")
    @Tag("NET-2")
    default void whatIsKeptAboutACustomerIsFoundByTheCustomerInItsDealersScopeOnly() {
        Kept kept = Kept.by(this);
        Map<String, List<?>> all = kept.written();
        assertThat(read(kept.network().scopeOfA(), kept::found)).isEqualTo(all);
        assertThat(read(Scope.network(), kept::found)).isEqualTo(all);
        Map<String, List<?>> nothing = new LinkedHashMap<>();
        all.keySet().forEach(store -> nothing.put(store, List.of()));
        assertThat(read(kept.network().scopeOfB(), kept::found)).isEqualTo(nothing);
        List<Subject> subjects = List.of(kept.customer().subject());
        boolean isOnlyA = read(
                kept.network().scopeOfB(),
                unit -> unit.grounds().isOnly(kept.network().a().id(), subjects));
        boolean isOnlyB = read(
                kept.network().scopeOfA(),
                unit -> unit.grounds().isOnly(kept.network().b().id(), subjects));
        assertThat(isOnlyA).as("asked of whoever's grounds").isTrue();
        assertThat(isOnlyB).isFalse();
    }

    @Test
    @Tag("CUS-9")
    @Tag("HC-42")
    default void whatIsForgottenIsGoneAndNothingOfAnotherDealers() {
        Kept kept = Kept.by(this);
        write(kept.network().scopeOfB(), kept::forget);
        assertThat(read(Scope.network(), kept::found)).isEqualTo(kept.written());
        assertThat(read(kept.network().scopeOfA(), kept::isFoundByItsWord)).isTrue();

        write(kept.network().scopeOfA(), kept::forget);
        Map<String, List<?>> left = read(Scope.network(), kept::found);
        for (String store : List.of("relations", "pairs", "corrections", "references", "activity", "request keys")) {
            assertThat(left.get(store)).as(store).isEmpty();
        }
        assertThat(left.get("cells")).isEqualTo(List.of("", "another"));
        assertThat(left.get("visits")).isEqualTo(kept.written().get("visits"));
        assertThat(read(kept.network().scopeOfA(), kept::isFoundByItsWord)).isFalse();
    }

    @Test
    @Tag("CUS-9")
    default void whatWasSaidInACallIsForgottenAndItsAttemptsStay() {
        Kept kept = Kept.by(this);
        FollowUp call = kept.call();
        write(
                kept.network().scopeOfA(),
                unit -> unit.followUps().erase(call.erased().orElseThrow()));
        assertThat(find(Scope.network(), unit -> unit.followUps().find(call.id())))
                .contains(call.erased().orElseThrow());
    }

    /** One of everything, of a customer of dealer A. */
    record Kept(TwoDealers network, CustomerId customer, Map<String, List<?>> written, FollowUp call) {

        private static final String WORD = "findable";

        static Kept by(OnStorage tests) {
            TwoDealers network = TwoDealers.in(tests);
            Customer customer = network.customer();
            Customer other = aCustomer().at(network.a()).build();
            Vehicle car = aVehicle().build();
            Map<String, List<?>> all = new LinkedHashMap<>();
            FollowUp call = aFollowUp().at(network.a()).to(customer).with(car).build();
            tests.write(Scope.network(), unit -> {
                TwoDealers.register(unit, other, network.a());
                unit.vehicles().insertIfAbsent(car);
                put(
                        all,
                        "visits",
                        network.visit().build(),
                        visit -> unit.visits().insert(visit, TOMORROW));
                put(
                        all,
                        "appointments",
                        network.appointment().build(),
                        appointment -> unit.appointments().insert(appointment, TOMORROW));
                put(all, "complaints", aComplaint().at(network.a()).of(customer).build(), unit.complaints()::insert);
                put(all, "calls", call, unit.followUps()::insert);
                put(
                        all,
                        "messages",
                        aMessage().from(network.a()).to(customer).about(car).build(),
                        unit.messages()::insert);
                put(
                        all,
                        "care",
                        aCareDue().of(car).caredForBy(network.a(), customer).build(),
                        unit.careDues()::insert);
                put(
                        all,
                        "registrations",
                        aRegistration().of(car).at(network.a()).owner(customer).build(),
                        unit.dealerVehicles()::insertIfAbsent);
                all.put("registrations of the car", all.get("registrations"));
                put(
                        all,
                        "ownerships",
                        anOwnership()
                                .of(car)
                                .by(customer)
                                .recordedBy(network.a())
                                .from(TOMORROW)
                                .build(),
                        unit.ownerships()::insert);
                put(
                        all,
                        "corrections",
                        CorrectionNotice.issued(
                                new CorrectionNoticeId(Ids.next()),
                                network.a().id(),
                                customer.id(),
                                new Look(Set.of(CustomerField.NAME), Set.of(), Set.of(), NOW, NOW)),
                        unit.correctionNotices()::insert);
                put(
                        all,
                        "relations",
                        CustomerRelation.begun(
                                        new RelationId(Ids.next()),
                                        network.a().id(),
                                        customer.id(),
                                        other.id(),
                                        RelationRole.HOUSEHOLD,
                                        TOMORROW)
                                .orElseThrow(),
                        unit.customerRelations()::insertIfAbsent);
                put(
                        all,
                        "pairs",
                        CustomerPair.two(
                                new PairId(Ids.next()), other.id(), customer.id(), new Merge.Stamp(NOW, "centre")),
                        unit.customerPairs()::insertIfAbsent);
                put(
                        all,
                        "merges",
                        Merge.decided(
                                new MergeId(Ids.next()),
                                network.a().id(),
                                customer,
                                new CustomerId(Ids.next()),
                                Set.of(),
                                new Merge.Stamp(NOW, "centre")),
                        unit.merges()::insert);
                put(
                        all,
                        "activity",
                        new ActivityRow(
                                network.a().id(),
                                customer.id().subject(),
                                Optional.of(ActivityState.ACTIVE),
                                Optional.empty(),
                                1),
                        row -> unit.activities().insertAll(List.of(row)));
                put(
                        all,
                        "references",
                        new ExternalReference("dms", "77"),
                        reference -> unit.references()
                                .insertIfAbsent(
                                        network.a().id(),
                                        reference,
                                        customer.id().subject()));
                put(
                        all,
                        "request keys",
                        new StoredRequest(
                                new RequestKey(network.a().id().toString(), "clerk", "77"),
                                "0".repeat(64),
                                customer.id().value(),
                                1,
                                NOW),
                        unit.requestKeys()::insertIfAbsent);
                all.put("grounds", unit.grounds().of(List.of(customer.id().subject())));
                unit.searchTokens().replace(network.a().id(), customer.id().subject(), Set.of(SearchToken.name(WORD)));
                ImportRun run = anImportRun().at(network.a()).build();
                unit.importRuns().insertIfAbsent(run);
                unit.importRuns().addFaults(run.id(), List.of(fault(1, "known"), fault(2, "another")));
                all.put("run", List.of(run.id().value()));
                all.put("cells", List.of("known", "another"));
            });
            return new Kept(network, customer.id(), all, call);
        }

        private static ImportFault fault(int line, String value) {
            return new ImportFault(line, 1, "name", value, "required", new TreeMap<>(), false);
        }

        private static <T> void put(Map<String, List<?>> all, String store, T value, Consumer<T> insert) {
            insert.accept(value);
            all.put(store, List.of(value));
        }

        Map<String, List<?>> found(UnitOfWork unit) {
            List<CustomerId> ids = List.of(customer);
            List<Subject> subjects = List.of(customer.subject());
            Map<String, List<?>> all = new LinkedHashMap<>();
            all.put("visits", unit.visits().ofCustomer(ids));
            all.put("appointments", unit.appointments().ofCustomer(ids));
            all.put("complaints", unit.complaints().ofCustomer(ids));
            all.put("calls", unit.followUps().ofCustomer(ids));
            all.put("messages", unit.messages().ofCustomer(ids));
            all.put("care", unit.careDues().ofCustomer(ids));
            all.put("registrations", unit.dealerVehicles().ofOwner(ids));
            all.put(
                    "registrations of the car",
                    unit.dealerVehicles().of(call.topics().get(0).vehicle()));
            all.put("ownerships", unit.ownerships().ofOwner(ids));
            all.put("corrections", unit.correctionNotices().ofCustomer(ids));
            all.put("relations", unit.customerRelations().of(ids, 9));
            all.put("pairs", unit.customerPairs().of(ids));
            all.put("merges", unit.merges().of(ids));
            all.put("activity", unit.activities().of(SubjectKind.CUSTOMER, List.of(customer.value())));
            all.put("references", unit.references().ofAll(subjects));
            StoredRequest request = (StoredRequest) first("request keys");
            all.put(
                    "request keys",
                    unit.requestKeys().find(request.key()).stream().toList());
            all.put("grounds", unit.grounds().of(subjects));
            ImportRunId run = new ImportRunId((UUID) first("run"));
            all.put(
                    "run",
                    unit.importRuns().find(run).stream()
                            .map(known -> known.id().value())
                            .toList());
            all.put(
                    "cells",
                    unit.importRuns().faults(run, PageRequest.first(9)).items().stream()
                            .map(ImportFault::value)
                            .toList());
            return all;
        }

        private Object first(String store) {
            return Objects.requireNonNull(written.get(store)).get(0);
        }

        void forget(UnitOfWork unit) {
            List<CustomerId> ids = List.of(customer);
            unit.correctionNotices().forgetUnfinished(ids);
            unit.customerRelations().forget(ids);
            unit.customerPairs().forget(ids);
            unit.activities().forget(ids);
            unit.references().forget(List.of(customer.subject()));
            unit.requestKeys().forgetResults(List.of(customer.value()));
            unit.importRuns().eraseCells(List.of("known"));
            unit.searchTokens().forget(ids);
        }

        boolean isFoundByItsWord(UnitOfWork unit) {
            return !unit.searchTokens()
                    .find(SubjectKind.CUSTOMER, SearchToken.name(WORD), PageRequest.first(9))
                    .items()
                    .isEmpty();
        }
    }
}
