package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Policies: the network's, and those that dealers have of their own. */
public interface PolicyContract extends OnStorage {

    @Test
    @Tag("NET-1")
    default void policyComesBackWithEveryNumber() {
        TwoDealers network = TwoDealers.in(this);
        AppointmentPolicy numbers = new AppointmentPolicy(15, 366, 0, 45, 0, 1, LocalTime.of(13, 30));
        PolicyVersion<AppointmentPolicy> version = aPolicy()
                .of(network.a())
                .validFrom(LocalDate.parse("9999-12-31"))
                .recordedAt(NOW)
                .with(AppointmentPolicy.KIND, numbers);
        PolicyVersion<AccessPolicy> access = aPolicy().with(AccessPolicy.KIND, new AccessPolicy(1, 3_660));
        write(Scope.network(), unit -> {
            unit.policies().insert(version);
            unit.policies().insert(access);
        });
        assertThat(history(network.scopeOfA(), Optional.of(network.a()))).contains(version, access, network.policy());
    }

    @Test
    @Tag("NET-1")
    default void historyComesInTheOrderOfIds() {
        TwoDealers network = TwoDealers.in(this);
        List<PolicyVersion<AppointmentPolicy>> versions = Ids.ofAllAges().stream()
                .map(id -> aPolicy()
                        .id(id)
                        .validFrom(LocalDate.parse("2026-01-01"))
                        .build())
                .toList();
        write(Scope.network(), unit -> {
            List<PolicyVersion<AppointmentPolicy>> mixed = new ArrayList<>(versions);
            Collections.rotate(mixed, 3);
            mixed.forEach(unit.policies()::insert);
        });
        List<PolicyVersion<?>> found = new ArrayList<>(history(Scope.network(), Optional.empty()));
        found.remove(network.policy());
        assertThat(found).isEqualTo(versions);
    }

    @Test
    @Tag("NET-2")
    default void dealersOwnPolicyIsSeenByItAndByTheNetwork() {
        TwoDealers network = TwoDealers.in(this);
        PolicyVersion<AppointmentPolicy> ofA = aPolicy().of(network.a()).build();
        PolicyVersion<AppointmentPolicy> ofB = aPolicy().of(network.b()).build();
        write(Scope.network(), unit -> {
            unit.policies().insert(ofA);
            unit.policies().insert(ofB);
        });
        assertThat(history(network.scopeOfA(), Optional.of(network.a()))).containsOnly(network.policy(), ofA);
        assertThat(history(network.scopeOfB(), Optional.of(network.a()))).containsOnly(network.policy());
        assertThat(history(Scope.network(), Optional.of(network.a()))).containsOnly(network.policy(), ofA);
        assertThat(history(Scope.network(), Optional.empty())).containsOnly(network.policy());
    }

    @Test
    @Tag("NET-2")
    default void policiesOfSeveralDealersAtOnceAreWhatEachSeesForItself() {
        TwoDealers network = TwoDealers.in(this);
        PolicyVersion<AppointmentPolicy> ofA = aPolicy().of(network.a()).build();
        PolicyVersion<AppointmentPolicy> ofB = aPolicy().of(network.b()).build();
        write(Scope.network(), unit -> {
            unit.policies().insert(ofA);
            unit.policies().insert(ofB);
        });
        List<OrganisationId> both = List.of(network.a().id(), network.b().id());
        PolicyHistory all = read(Scope.network(), unit -> unit.policies().histories(both));
        assertThat(all.versions()).containsOnly(network.policy(), ofA, ofB);
        assertThat(all.seenBy(network.a().id()).versions()).containsOnly(network.policy(), ofA);
        assertThat(read(network.scopeOfB(), unit -> unit.policies().histories(both))
                        .versions())
                .containsOnly(network.policy(), ofB);
    }

    @Test
    @Tag("NET-1")
    default void versionIsNeverChanged() {
        TwoDealers network = TwoDealers.in(this);
        PolicyVersion<AppointmentPolicy> other = aPolicy()
                .id(network.policy().id().value())
                .recordedAt(NOW.plusSeconds(1))
                .build();
        assertThatThrownBy(() -> write(Scope.network(), unit -> unit.policies().insert(other)))
                .isInstanceOf(StorageException.class);
        assertThat(history(Scope.network(), Optional.empty())).containsOnly(network.policy());
    }

    private List<PolicyVersion<?>> history(Scope scope, Optional<Dealer> dealer) {
        return read(
                scope, unit -> unit.policies().history(dealer.map(Dealer::id)).versions());
    }
}
