package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked for above somebody's authority for a customer; amounts stay, and no words (CUS-9). */
public final class ApprovalRights {

    private ApprovalRights() {}

    /** The approvals about a customer's complaints. */
    public static PersonalData approvals() {
        return PersonalData.of("approvals", (work, person) -> Kept.all(all(work, person)), ApprovalRights::erase);
    }

    private static void erase(Work work, Person person) {
        List<Approval> all = all(work, person);
        all.forEach(approval -> work.stores().approvals().update(approval.erased()));
        work.stores()
                .requestKeys()
                .forgetResults(
                        all.stream().map(approval -> approval.id().value()).collect(Collectors.toSet()));
    }

    private static List<Approval> all(Work work, Person person) {
        return work.stores().complaints().ofCustomer(person.ids()).stream()
                .flatMap(complaint -> Stream.of(DecisionKind.values())
                        .flatMap(
                                kind -> work
                                        .stores()
                                        .approvals()
                                        .about(
                                                complaint.dealer(),
                                                kind,
                                                complaint.id().subject())
                                        .stream()))
                .toList();
    }
}
