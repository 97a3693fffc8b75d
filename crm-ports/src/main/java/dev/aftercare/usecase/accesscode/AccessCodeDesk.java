package dev.aftercare.usecase.accesscode;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.time.Duration;
import java.util.Map;

/**
 * Lets a dealer see a car's history after its owner confirmed it by a one-time code (一次性验证码, NET-2). The code goes to a verified phone of the
 * owner as the network knows them, by the job {@code access-codes}; who asks is answered the same, by the same work, whether anybody knows
 * the car or not. Thread-safe.
 */
public final class AccessCodeDesk {

    /** How long a code is counted by the limits; after that it is forgotten, and with it the key of the request, whose fingerprint is of a plate. */
    public static final Duration COUNTED = Duration.ofDays(1);

    private static final Answer<AskedCode> ASKED = new Answer<>(
            SubjectKind.ACCESS_CODE,
            asked -> asked.id().value(),
            asked -> 1,
            (work, id) -> work.stores().accessCodes().find(new AccessCodeId(id)).map(AskedCode::of));

    private static final Answer<Access> OPENED = new Answer<>(
            SubjectKind.ACCESS,
            access -> access.id().value(),
            access -> 1,
            (work, id) -> work.stores().grounds().find(new AccessId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public AccessCodeDesk(Door door) {
        this.door = door;
    }

    /** Asks for a code, which ends those that this dealer has asked for about the same car; refused above the dealer's limit only. */
    public Outcome<AskedCode> ask(Call call, AskAccessCode command) {
        return door.command(
                call, UseCase.ACCESS_CODE_ASK, command, ASKED, work -> AccessCodeUseCase.ask(work, command));
    }

    /**
     * Opens the car's history for the policy's days where the code is right; one refusal for whatever else is the matter. Each call takes one
     * of the code's tries, before it is looked at and whatever becomes of the caller's unit of work. A claim that is not given is written down.
     */
    public Outcome<Access> enter(Call call, EnterAccessCode command) {
        door.check(call, UseCase.ACCESS_CODE_ENTER, command);
        AccessCodeId id = new AccessCodeId(command.asked());
        boolean mayTry = door.apart(call, work -> work.stores().accessCodes().takeTry(id));
        Outcome<Access> outcome = door.command(
                call,
                UseCase.ACCESS_CODE_ENTER,
                command,
                OPENED,
                work -> AccessCodeUseCase.enter(work, id, mayTry, command.code()));
        if (!outcome.isAccepted()) {
            door.audit(call, AccessEvent.REFUSED, Map.of("ground", GroundKind.ONE_TIME_CODE.name()));
        }
        return outcome;
    }
}
