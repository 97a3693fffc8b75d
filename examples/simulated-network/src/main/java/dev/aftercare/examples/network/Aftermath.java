package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.warranty.CoverageDecision;
import dev.aftercare.domain.warranty.CoverageVerdict;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.examples.network.Intent.Complain;
import dev.aftercare.usecase.warranty.AskCoverage;
import dev.aftercare.usecase.warranty.DoFirstService;

/** What decides on a visit before it begins, and what it leads to when it is over. */
final class Aftermath {

    private final Chance chance;

    Aftermath(Chance chance) {
        this.chance = chance;
    }

    /** A service is the first one where the car has it free still; a repair is the manufacturer's where warranty covers it. */
    VisitKind kindOf(Shift shift, Motorist motorist, VisitKind wanted) {
        return switch (wanted) {
            case MAINTENANCE -> isFirst(shift, motorist) ? VisitKind.FIRST_SERVICE : VisitKind.MAINTENANCE;
            case WARRANTY_REPAIR -> isCovered(shift, motorist) ? VisitKind.WARRANTY_REPAIR : VisitKind.REPAIR;
            default -> wanted;
        };
    }

    private static boolean isFirst(Shift shift, Motorist motorist) {
        Outcome<FirstServiceVoucher> voucher = shift.does(
                Role.SERVICE_ADVISOR,
                "first service",
                (crm, call) -> crm.warranty()
                        .doFirstService(
                                call,
                                new DoFirstService(
                                        motorist.car().value(), shift.today(), motorist.km(shift.today()), null)));
        return voucher.isAccepted();
    }

    private boolean isCovered(Shift shift, Motorist motorist) {
        FaultCause cause = chance.happens(0.7) ? FaultCause.DEFECT : FaultCause.WEAR;
        CoverageDecision decision = shift.does(
                Role.CLAIMS_CLERK,
                "ask coverage",
                (crm, call) -> crm.warranty()
                        .coverage(
                                call,
                                new AskCoverage(
                                        motorist.car().value(),
                                        shift.today(),
                                        motorist.km(shift.today()),
                                        null,
                                        "engine",
                                        cause)));
        return decision.verdict() == CoverageVerdict.COVERED;
    }

    /** The car has left, and its driver may not be content. */
    void left(Shift shift, Motorist motorist) {
        double wrong = 1 - shift.dealership().habits().careful();
        if (chance.happens(wrong + motorist.manner().touchy() * wrong)) {
            if (chance.happens(0.5)) {
                shift.dealership().remember(shift.today().plusDays(chance.between(1, 2)), new Complain(motorist));
            } else {
                shift.dealership().bearGrudge(motorist);
            }
        }
    }
}
