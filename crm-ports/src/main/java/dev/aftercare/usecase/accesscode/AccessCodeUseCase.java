package dev.aftercare.usecase.accesscode;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.accesscode.AccessCodeRefusal;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.accesscode.AccessCodes;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asking for a one-time code, and entering it (NET-2). */
final class AccessCodeUseCase {

    private static final Duration HOUR = Duration.ofHours(1);

    private AccessCodeUseCase() {}

    /** Every statement is run whatever is known of the car, so that the time it takes tells nothing. */
    static Outcome<AskedCode> ask(Work work, AskAccessCode command) {
        AccessCodePolicy policy = work.policyOrDefaults(AccessCodePolicy.KIND);
        AccessCodes codes = work.stores().accessCodes();
        if (codes.countAsked(work.organisation(), work.now().minus(HOUR)) >= policy.perDealerAndHour()) {
            return Outcome.refused(Refusal.of(
                    AccessCodeRefusal.TOO_MANY, Map.of("limit", Integer.toString(policy.perDealerAndHour()))));
        }
        Optional<VehicleId> vehicle = vehicle(work, command);
        codes.endThose(work.organisation(), vehicle);
        AccessCode code =
                AccessCode.asked(new AccessCodeId(work.newId()), work.organisation(), vehicle, work.now(), policy);
        codes.insert(code);
        return Outcome.accepted(AskedCode.of(code), code.asking());
    }

    private static Optional<VehicleId> vehicle(Work work, AskAccessCode command) {
        return Optional.ofNullable(command.vin())
                .map(vin ->
                        work.stores().vehicles().identify(Vin.parse(vin).vin().orElseThrow()))
                .orElseGet(() -> work.stores()
                        .vehicles()
                        .carrying(
                                Plate.parse(Optional.ofNullable(command.plate()).orElseThrow())
                                        .orElseThrow()));
    }

    static Outcome<Access> enter(Work work, AccessCodeId id, boolean mayTry, String digits) {
        AccessCodes codes = work.stores().accessCodes();
        AccessCode code = work.found(codes.lock(id), id.subject());
        Optional<VehicleId> confirmed = code.openedBy(digits, work.now())
                .filter(owner -> mayTry)
                .flatMap(owner -> code.vehicle()
                        .filter(vehicle -> work.stores().ownerships().isPresentOwner(vehicle, owner)));
        if (confirmed.isEmpty()) {
            return Outcome.refused(Refusal.of(AccessCodeRefusal.NOT_VALID));
        }
        codes.update(code.ended(work.now()));
        Access ground = ground(work, confirmed.get());
        work.stores().grounds().open(ground);
        return Outcome.accepted(ground, opening(ground));
    }

    private static Access ground(Work work, VehicleId vehicle) {
        int days = work.policyOrDefaults(AccessCodePolicy.KIND).groundDays();
        return new Access(
                new AccessId(work.newId()),
                work.organisation(),
                vehicle.subject(),
                GroundKind.ONE_TIME_CODE,
                Optional.empty(),
                work.now(),
                Optional.of(work.now().plus(Duration.ofDays(days))));
    }

    private static Happening opening(Access ground) {
        return Happening.of(
                AccessEvent.OPENED,
                ground.id().subject(),
                1,
                List.of(ground.subject()),
                Map.of("ground", ground.ground().name()));
    }
}
