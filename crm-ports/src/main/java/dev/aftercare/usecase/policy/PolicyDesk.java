package dev.aftercare.usecase.policy;

import dev.aftercare.domain.policy.PolicyEvent;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.policy.PolicyRefusal;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.policy.PolicyKinds;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records policies and says what was in force on a day. Thread-safe. */
public final class PolicyDesk {

    private static final Answer<PolicyVersion<?>> VERSION = new Answer<>(
            SubjectKind.POLICY,
            version -> version.id().value(),
            version -> 1,
            (work, id) -> work.stores().policies().history(work.call().scope().organisation()).versions().stream()
                    .filter(version -> version.id().value().equals(id))
                    .findFirst());

    private final Door door;

    /** A desk behind {@code door}. */
    public PolicyDesk(Door door) {
        this.door = door;
    }

    /** Records a version; refused where a dealer wants its own of a kind that the network keeps to itself. */
    public Outcome<PolicyVersion<?>> record(Call call, RecordPolicy command) {
        return door.command(
                call, UseCase.POLICY_RECORD, command, VERSION, work -> record(work, kind(command.kind()), command));
    }

    /** The version in force on a day, as it is known now. */
    public PolicyVersion<?> inForce(Call call, PolicyInForce question) {
        return door.query(call, UseCase.POLICY_SEE, question, work -> {
            requireOrganisation(work);
            return work.policy(kind(question.kind()), question.day());
        });
    }

    /** Writes the standard version, with an open beginning, of every kind that a newer release brought. */
    public Outcome<List<PolicyVersion<?>>> adoptNewKinds(Call call) {
        return door.command(call, UseCase.POLICY_RECORD, new Ask(), PolicyDesk::adopt);
    }

    /** Versions of every kind with its defaults. */
    public static PolicyVersion<?> standard(Work work, PolicyKind<?> kind) {
        return version(
                work,
                kind,
                Optional.empty(),
                PolicyVersion.OPEN,
                kind.standard().get());
    }

    private static Outcome<PolicyVersion<?>> record(Work work, PolicyKind<?> kind, RecordPolicy command) {
        requireOrganisation(work);
        Optional<OrganisationId> dealer = work.call().scope().organisation();
        if (dealer.isPresent() && !kind.openToDealers()) {
            return Outcome.refused(Refusal.of(PolicyRefusal.NOT_OPEN_TO_DEALERS, Map.of("kind", kind.code())));
        }
        PolicyVersion<?> version = version(work, kind, dealer, command.validFrom(), command.body());
        work.stores().policies().insert(version);
        return Outcome.accepted(version, recorded(version));
    }

    /** An unknown dealer is not found, and before there is a network there is no policy. */
    private static void requireOrganisation(Work work) {
        if (work.call().scope().organisation().isPresent()) {
            work.dealer();
        } else {
            work.manufacturer();
        }
    }

    private static Outcome<List<PolicyVersion<?>>> adopt(Work work) {
        List<PolicyVersion<?>> known =
                work.stores().policies().history(Optional.empty()).versions();
        List<PolicyVersion<?>> adopted = new ArrayList<>();
        List<Happening> events = new ArrayList<>();
        for (PolicyKind<?> kind : PolicyKinds.all()) {
            if (known.stream().noneMatch(version -> version.kind().equals(kind))) {
                PolicyVersion<?> version = standard(work, kind);
                work.stores().policies().insert(version);
                adopted.add(version);
                events.add(recorded(version));
            }
        }
        return Outcome.accepted(adopted, events);
    }

    private static <P extends Record> PolicyVersion<P> version(
            Work work, PolicyKind<P> kind, Optional<OrganisationId> dealer, LocalDate validFrom, Record body) {
        return new PolicyVersion<>(
                new PolicyId(work.newId()),
                kind,
                dealer,
                validFrom,
                work.now(),
                kind.type().cast(body));
    }

    private static Happening recorded(PolicyVersion<?> version) {
        return Happening.of(
                PolicyEvent.RECORDED,
                version.id().subject(),
                1,
                List.of(),
                Map.of(
                        "kind",
                        version.kind().code(),
                        "validFrom",
                        version.validFrom().toString()));
    }

    private static PolicyKind<?> kind(String code) {
        return PolicyKinds.ofCode(code).orElseThrow();
    }
}
