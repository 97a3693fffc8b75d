package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Career;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Department;
import dev.aftercare.domain.network.Mandate;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.Premises;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Changes what the scope's dealer may do, and how it is laid out (NET-1). */
final class SetupUseCase {

    private SetupUseCase() {}

    static Outcome<Dealer> mandate(Work work, ChangeMandate command) {
        Dealer dealer = work.dealer();
        work.expect(dealer.id().subject(), dealer.version());
        ChangeMandate.Mandate input = command.mandate();
        Mandate mandate = new Mandate(
                Set.copyOf(Objects.requireNonNullElse(input.brands(), List.<String>of())),
                Set.copyOf(input.trades()),
                Optional.ofNullable(input.services()).map(Set::copyOf),
                Optional.ofNullable(input.partsWarehouse()));
        Set<String> known = work.manufacturer().structure().brands();
        Optional<String> unknown = mandate.brands().stream()
                .filter(brand -> !known.contains(brand))
                .findFirst();
        return unknown.isPresent()
                ? Outcome.refused(Refusal.of(NetworkRefusal.BRAND_UNKNOWN, Map.of("brand", unknown.get())))
                : dealer.mandatedAs(mandate)
                        .fold(
                                changed -> kept(
                                        work,
                                        changed,
                                        NetworkEvent.MANDATE_CHANGED,
                                        Map.of(
                                                "brands", mandate.brands().toString(),
                                                "trades", mandate.trades().toString(),
                                                "partsWarehouse",
                                                        mandate.partsWarehouse().orElse(""))),
                                Outcome::refused);
    }

    static Outcome<Dealer> premises(Work work, ChangePremises command) {
        Dealer dealer = work.dealer();
        work.expect(dealer.id().subject(), dealer.version());
        Premises premises = new Premises(
                Set.copyOf(command.premises().parkingPlaces()),
                command.premises().departments().stream()
                        .map(input -> new Department(input.code(), input.name()))
                        .toList(),
                Objects.requireNonNullElse(command.premises().address(), "").strip(),
                Objects.requireNonNullElse(command.premises().directions(), "").strip());
        return departmentLeftOut(work, premises)
                .<Outcome<Dealer>>map(Outcome::refused)
                .orElseGet(() -> kept(
                        work,
                        dealer.laidOutAs(premises),
                        NetworkEvent.PREMISES_CHANGED,
                        Map.of(
                                "departments",
                                premises.departments().stream()
                                        .map(Department::code)
                                        .toList()
                                        .toString())));
    }

    private static Optional<Refusal> departmentLeftOut(Work work, Premises premises) {
        return work.stores().staff().of(work.organisation()).stream()
                .filter(person -> person.employment()
                        .until()
                        .filter(last -> last.isBefore(work.today()))
                        .isEmpty())
                .flatMap(person -> fromTodayOn(work, person))
                .flatMap(post -> post.department().stream())
                .filter(department -> !premises.knows(department))
                .findFirst()
                .map(department -> Refusal.of(NetworkRefusal.DEPARTMENT_HAS_STAFF, Map.of("department", department)));
    }

    /** What somebody is today, and what is decided for later. */
    private static Stream<Post> fromTodayOn(Work work, StaffMember person) {
        return Stream.concat(
                Stream.of(person.postOn(work.today())),
                person.career().posts().stream()
                        .filter(dated -> dated.from().isAfter(work.today()))
                        .map(Career.Dated::post));
    }

    private static Outcome<Dealer> kept(Work work, Dealer changed, NetworkEvent event, Map<String, String> facts) {
        work.stores().organisations().update(changed);
        return Outcome.accepted(
                changed, Happening.of(event, changed.id().subject(), changed.version(), List.of(), facts));
    }
}
