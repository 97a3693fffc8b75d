package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands over the key accounts of who leaves, to who may contact them (NET-3, CUS-10). Who is away keeps them: whom their contacts go to
 * meanwhile is computed from the day's roster (NET-5).
 */
public final class KeyAccountHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "key-accounts";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return work.stores().keyAccounts().activeByManager(work.organisation());
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        if (!leaving.isGone()) {
            return List.of();
        }
        Set<StaffId> able = leaving.colleagues().stream()
                .filter(KeyAccountHandOver::mayContact)
                .map(StaffMember::id)
                .collect(Collectors.toUnmodifiableSet());
        return work
                .stores()
                .keyAccounts()
                .managedBy(work.organisation(), leaving.person().id())
                .stream()
                .map(account -> step(work, account, able, turns))
                .toList();
    }

    private static boolean mayContact(StaffMember person) {
        return PermissionTable.standard().permits(person.roles(), UseCase.KEY_ACCOUNT_CONTACT);
    }

    private static HandOverStep step(Work work, KeyAccount account, Set<StaffId> able, Turns turns) {
        return turns.first(able::contains)
                .map(heir -> HandOverStep.of(
                        List.of(HandedOver.moved(account.id().subject(), Part.ACCOUNT_MANAGER, heir)),
                        account.assignedTo(heir),
                        work.stores().keyAccounts()::update))
                .orElseGet(() -> HandOverStep.none(List.of(HandedOver.stayed(
                        account.id().subject(), Part.ACCOUNT_MANAGER, StaffRefusal.NOBODY_CAN_TAKE_IT))));
    }
}
