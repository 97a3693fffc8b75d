package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.door.PermissionTable;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Turns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands over complaints and what prevents the next one, to who may take complaints; what is offered to who leaves stays with its owner
 * (NET-3). Who may not take complaints any more in another post hands them over when that is decided (NET-4).
 */
public final class ComplaintHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return work.stores().complaints().openByOwner(work.organisation());
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        if (!leaving.losesRight(UseCase.COMPLAINT_TAKE)) {
            return List.of();
        }
        Set<StaffId> able = leaving.colleagues().stream()
                .filter(person -> mayTake(person, work.today()))
                .map(StaffMember::id)
                .collect(Collectors.toUnmodifiableSet());
        return work
                .stores()
                .complaints()
                .involving(work.organisation(), leaving.person().id(), work.today())
                .stream()
                .map(complaint -> step(work, complaint, leaving.person().id(), able, turns))
                .toList();
    }

    private static boolean mayTake(StaffMember person, LocalDate today) {
        return PermissionTable.standard().permits(person.postOn(today).roles(), UseCase.COMPLAINT_TAKE);
    }

    private static HandOverStep step(Work work, Complaint complaint, StaffId leaver, Set<StaffId> able, Turns turns) {
        List<Part> parts = parts(complaint, leaver, work.today());
        boolean isOnlyOffered = parts.equals(List.of(Part.OFFERED));
        Optional<StaffId> heir = isOnlyOffered ? Optional.empty() : turns.first(able::contains);
        List<HandedOver> pieces = parts.stream()
                .map(part -> piece(complaint.id().subject(), part, heir))
                .toList();
        boolean changes = heir.isPresent() || parts.contains(Part.OFFERED);
        Doing doing = new Doing(work.now(), work.call().actor().id());
        return changes
                ? HandOverStep.of(
                        pieces,
                        complaint.handedOver(leaver, heir, doing),
                        work.stores().complaints()::update)
                : HandOverStep.none(pieces);
    }

    private static HandedOver piece(Subject complaint, Part part, Optional<StaffId> heir) {
        return part == Part.OFFERED
                ? HandedOver.freed(complaint, part)
                : heir.map(to -> HandedOver.moved(complaint, part, to))
                        .orElseGet(() -> HandedOver.stayed(complaint, part, StaffRefusal.NOBODY_CAN_TAKE_IT));
    }

    private static List<Part> parts(Complaint complaint, StaffId person, LocalDate today) {
        List<Part> parts = new ArrayList<>();
        if (complaint.progress().state().isOpen()) {
            complaint.custody().owner().filter(person::equals).ifPresent(owner -> parts.add(Part.OWNER));
            complaint.custody().offeredTo().filter(person::equals).ifPresent(other -> parts.add(Part.OFFERED));
        }
        complaint
                .progress()
                .prevention()
                .filter(plan -> plan.owner().equals(person) && !plan.until().isBefore(today))
                .ifPresent(plan -> parts.add(Part.PREVENTION));
        return parts;
    }
}
