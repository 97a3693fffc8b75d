package dev.aftercare.usecase.insurance;

import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Insurance policies (VEH-5): recorded of a car's owner, corrected, and listed by the month in which they end (CARE-5). A dealer sees its own; with
 * the next owner of the car they are not shown any more (VEH-2). Thread-safe.
 */
public final class InsuranceDesk {

    private static final Answer<Insurance> INSURANCE = new Answer<>(
            SubjectKind.INSURANCE,
            insurance -> insurance.id().value(),
            Insurance::version,
            (work, id) -> work.stores().insurances().find(new InsuranceId(id)));

    private static final Answer<InsuranceId> WITHDRAWN = new Answer<>(
            SubjectKind.INSURANCE, InsuranceId::value, id -> 0, (work, id) -> Optional.of(new InsuranceId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public InsuranceDesk(Door door) {
        this.door = door;
    }

    /** Records a policy of the car's owner; refused where one of the same kind insures some of the days, or nobody is known to own the car. */
    public Outcome<Insurance> record(Call call, RecordInsurance command) {
        return door.command(
                call, UseCase.INSURANCE_RECORD, command, INSURANCE, work -> InsuranceUseCase.record(work, command));
    }

    /** Says what a policy says instead; refused as {@link #record}, and once the car has another owner. */
    public Outcome<Insurance> correct(Call call, CorrectInsurance command) {
        return door.command(
                call, UseCase.INSURANCE_RECORD, command, INSURANCE, work -> InsuranceUseCase.correct(work, command));
    }

    /** Takes a policy back that was recorded of the wrong car; it is not found any more, and its id is what is left to answer with. */
    public Outcome<InsuranceId> withdraw(Call call, UUID id) {
        return door.command(
                call, UseCase.INSURANCE_RECORD, new ById(id), WITHDRAWN, work -> InsuranceUseCase.withdraw(work, id));
    }

    /** One policy, also after the car has another owner. */
    public Insurance find(Call call, UUID id) {
        return door.query(call, UseCase.INSURANCE_SEE, new ById(id), work -> InsuranceUseCase.find(work, id));
    }

    /** The policies of the car's owner, by their last day. */
    public List<Insurance> ofCar(Call call, UUID vehicle) {
        return door.query(
                call, UseCase.INSURANCE_SEE, new ById(vehicle), work -> InsuranceUseCase.ofCar(work, vehicle));
    }

    /** The dealer's policies that end in a month, by their last day. */
    public Page<Insurance> ending(Call call, SeeEndingInsurances question) {
        return door.query(call, UseCase.INSURANCE_SEE, question, work -> InsuranceUseCase.ending(work, question));
    }

    /** How many those are, by kind. */
    public EndingCounts countEnding(Call call, CountEndingInsurances question) {
        return door.query(call, UseCase.INSURANCE_SEE, question, work -> InsuranceUseCase.count(work, question));
    }
}
