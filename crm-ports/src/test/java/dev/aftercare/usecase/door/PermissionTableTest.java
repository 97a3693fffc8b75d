package dev.aftercare.usecase.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.usecase.door.PermissionTable.Reach;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("NET-4")
class PermissionTableTest {

    private static final PermissionTable TABLE = PermissionTable.standard();
    private static final OrganisationId HOME = new OrganisationId(new UUID(3, 1));
    private static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(3, 2));

    @Test
    void everyUseCaseHasARowAndEveryRowAUseCase() {
        assertThat(TABLE.rows().keySet())
                .isEqualTo(Arrays.stream(UseCase.values()).map(UseCase::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void everyRowHasACellForEveryRole(UseCase useCase) {
        assertThat(TABLE.rows().get(useCase.id())).containsOnlyKeys(Role.values());
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void everyUseCaseIsPermittedToSomebody(UseCase useCase) {
        assertThat(TABLE.rows().get(useCase.id()).values()).anyMatch(reach -> reach != Reach.NONE);
    }

    @Test
    void whoHasNoRoleMayDoNothing() {
        Actor nobody = Actor.of("nobody", HOME);

        assertThat(UseCase.values())
                .allMatch(useCase ->
                        TABLE.covering(nobody, useCase, Scope.of(HOME)).isEmpty());
    }

    @Test
    void ofSeveralRolesEachCountsByItself() {
        Actor both = Actor.of("both", HOME, Role.GUARD, Role.CUSTOMER_SERVICE_CENTRE);

        assertThat(TABLE.covering(both, UseCase.DAY_SEE, Scope.of(ELSEWHERE))).containsExactly(Reach.NETWORK);
        assertThat(TABLE.covering(both, UseCase.APPOINTMENT_ARRIVE, Scope.of(HOME)))
                .containsExactly(Reach.OWN);
        assertThat(TABLE.covering(both, UseCase.APPOINTMENT_ARRIVE, Scope.of(ELSEWHERE)))
                .isEmpty();
    }

    @Test
    void aManagerWhoSupervisesNoRegionMayStillDoWhatManagersMay() {
        Actor manager = Actor.of("manager", HOME, Role.DEALER_MANAGER, Role.AREA_SUPERVISOR);

        assertThat(TABLE.covering(manager, UseCase.NETWORK_LIST_STAFF, Scope.of(HOME)))
                .containsExactly(Reach.OWN);
    }

    @Test
    void theAdministratorSeesNoCustomerAndNoCar() {
        assertThat(UseCase.values())
                .filteredOn(useCase ->
                        useCase.id().matches("(customer|vehicle|appointment|day|journal|import|complaint)\\..*"))
                .isNotEmpty()
                .allMatch(useCase -> TABLE.reach(Role.ADMINISTRATOR, useCase) == Reach.NONE);
    }

    @Test
    @Tag("APT-2")
    void overbookingNeedsARightOfItsOwn() {
        assertThat(permitted(UseCase.APPOINTMENT_OVERBOOK))
                .containsExactlyInAnyOrder(Role.WORKSHOP_SUPERVISOR, Role.DEALER_MANAGER);
    }

    @Test
    @Tag("APT-1")
    void onlyTheDeskSetsAnAppointment() {
        assertThat(permitted(UseCase.APPOINTMENT_BOOK))
                .containsExactlyInAnyOrder(Role.APPOINTMENT_CLERK, Role.INTEGRATION, Role.CUSTOMER);
    }

    @Test
    @Tag("CUS-11")
    void aCustomerReachesTheirOwnThingsAndNothingElse() {
        assertThat(UseCase.values())
                .allMatch(useCase -> Set.of(Reach.NONE, Reach.PERSON).contains(TABLE.reach(Role.CUSTOMER, useCase)));
        CustomerId wang = new CustomerId(new UUID(0, 7));
        CustomerId li = new CustomerId(new UUID(0, 8));
        Actor customer = Actor.customer(wang, HOME);
        assertThat(TABLE.covering(customer, UseCase.APPOINTMENT_BOOK, Scope.person(HOME, wang)))
                .containsExactly(Reach.PERSON);
        for (Scope other : List.of(
                Scope.person(HOME, li),
                Scope.person(new OrganisationId(new UUID(0, 9)), wang),
                Scope.of(HOME),
                Scope.network(),
                Scope.job("portal"))) {
            assertThat(TABLE.covering(customer, UseCase.APPOINTMENT_BOOK, other))
                    .isEmpty();
        }
    }

    @Test
    @Tag("NET-2")
    void aReachCoversItsOwnScopeAndNoOther() {
        Actor member = Actor.of("clerk", HOME, Role.APPOINTMENT_CLERK);
        Actor supervisor = new Actor("area", Optional.of(HOME), Set.of(Role.AREA_SUPERVISOR), Set.of("East"));

        assertThat(scopes(Reach.NONE, member)).isEmpty();
        assertThat(scopes(Reach.PERSON, member)).isEmpty();
        assertThat(scopes(Reach.OWN, member)).containsExactly("home");
        assertThat(scopes(Reach.OWN, Actor.job("no-shows"))).isEmpty();
        assertThat(scopes(Reach.REGION, member)).isEmpty();
        assertThat(scopes(Reach.REGION, supervisor)).containsExactlyInAnyOrder("home", "elsewhere");
        assertThat(scopes(Reach.NETWORK, member)).containsExactlyInAnyOrder("home", "elsewhere", "network", "job");
    }

    private static Set<Role> permitted(UseCase useCase) {
        return TABLE.rows().get(useCase.id()).entrySet().stream()
                .filter(cell -> cell.getValue() != Reach.NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> scopes(Reach reach, Actor actor) {
        Map<String, Scope> scopes = Map.of(
                "home",
                Scope.of(HOME),
                "elsewhere",
                Scope.of(ELSEWHERE),
                "network",
                Scope.network(),
                "job",
                Scope.job("x"));
        return scopes.entrySet().stream()
                .filter(scope -> PermissionTable.covers(reach, actor, scope.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
