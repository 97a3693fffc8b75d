package dev.aftercare.usecase.accesskey;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyEvent;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Leaving.Reason;
import dev.aftercare.usecase.staff.Turns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The access keys of who leaves end with the last day, at once where that is over (NET-3); those of an account that is given up at once; those
 * with a role that another post does not have when it begins (NET-4). A session ends with its key.
 */
public final class AccessKeyHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "access-keys";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return Map.of();
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        return leaving.person().account().filter(account -> endsKeys(leaving)).stream()
                .flatMap(account -> keysOf(work, account).stream())
                .filter(key -> key.isValidAt(work.now()))
                .filter(key -> leaving.reason() != Reason.OTHER_POST
                        || key.actor().roles().stream().anyMatch(leaving.lost()::contains))
                .flatMap(key -> ended(work, key, leaving).stream())
                .toList();
    }

    private static boolean endsKeys(Leaving leaving) {
        return leaving.isForGood()
                || leaving.reason() == Reason.OTHER_ACCOUNT
                || !leaving.lost().isEmpty();
    }

    private static List<AccessKey> keysOf(Work work, String actor) {
        return Page.all(work.stores().accessKeys()::all)
                .filter(key -> key.scope().organisation().equals(Optional.of(work.organisation())))
                .filter(key -> key.actor().id().equals(actor))
                .toList();
    }

    private static Optional<HandOverStep> ended(Work work, AccessKey key, Leaving leaving) {
        Instant end = ZonedDate.of(leaving.from(), work.zone()).start();
        boolean atOnce = !end.isAfter(work.now());
        AccessKey ended = atOnce ? key.revoked(work.now()) : key.endingAt(end);
        if (ended.version() == key.version()) {
            return Optional.empty();
        }
        Happening event = Happening.of(
                atOnce ? AccessKeyEvent.REVOKED : AccessKeyEvent.SHORTENED,
                key.id().subject(),
                ended.version(),
                List.of(),
                Map.of());
        return Optional.of(HandOverStep.of(
                List.of(HandedOver.freed(key.id().subject(), Part.KEY_HOLDER)),
                Outcome.accepted(ended, event),
                work.stores().accessKeys()::update));
    }
}
