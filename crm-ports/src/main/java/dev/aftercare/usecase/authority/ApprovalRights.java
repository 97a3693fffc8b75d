package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.stream.Stream;

/** What was asked for above somebody's authority for a customer; amounts stay, and no words (CUS-9). */
public final class ApprovalRights {

    private ApprovalRights() {}

    /** The approvals about a customer's complaints. */
    public static PersonalData approvals() {
        return PersonalData.of(
                "approvals",
                (work, person) -> Kept.all(all(work, person)),
                (work, person) -> all(work, person)
                        .forEach(approval -> work.stores().approvals().update(approval.erased())));
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
