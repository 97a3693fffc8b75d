package dev.aftercare.usecase.warranty;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.CoverageDecision;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.HistoryLook;
import java.util.UUID;

/** Says what is covered and keeps the first service to once per car (WAR-1 to WAR-3). Thread-safe. */
public final class WarrantyDesk {

    private static final Answer<FirstServiceVoucher> VOUCHER = new Answer<>(
            SubjectKind.FIRST_SERVICE,
            voucher -> voucher.vehicle().value(),
            voucher -> 1,
            (work, id) -> work.stores().firstServiceVouchers().of(new VehicleId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public WarrantyDesk(Door door) {
        this.door = door;
    }

    /**
     * Whether a fault is covered, and why. Not found without a ground that opens the car's history; a dealer's question is written down as
     * a look at it.
     */
    public CoverageDecision coverage(Call call, AskCoverage question) {
        return door.query(call, UseCase.WARRANTY_COVERAGE, question, work -> CoverageUseCase.decide(work, question));
    }

    /**
     * When the warranty of a car ends, by date or by the distance that is predicted for it (WAR-2, VEH-4). Not found without a ground that opens
     * the car's history, without a delivery, and where no term is known to be for the car. A dealer's question is a look at the history.
     */
    public WarrantyEnd end(Call call, UUID vehicle) {
        return door.query(
                call,
                UseCase.WARRANTY_SEE_END,
                new ById(vehicle),
                work -> CoverageUseCase.end(work, new VehicleId(vehicle)));
    }

    /** Gives a car its free first service; refused where it had it, anywhere in the network, or is too late for it. */
    public Outcome<FirstServiceVoucher> doFirstService(Call call, DoFirstService command) {
        return door.command(
                call,
                UseCase.WARRANTY_FIRST_SERVICE,
                command,
                VOUCHER,
                work -> FirstServiceUseCase.done(work, command));
    }

    /** The voucher of a car's first service; not found while it has none, or without a ground to see it. A look at the car's history. */
    public FirstServiceVoucher firstService(Call call, UUID vehicle) {
        VehicleId id = new VehicleId(vehicle);
        return door.query(call, UseCase.WARRANTY_SEE_FIRST_SERVICE, new ById(vehicle), work -> {
            FirstServiceVoucher voucher =
                    work.found(work.stores().firstServiceVouchers().of(id), id.subject());
            HistoryLook.record(work, id);
            return voucher;
        });
    }
}
