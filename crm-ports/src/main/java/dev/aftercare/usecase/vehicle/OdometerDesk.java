package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.UUID;
import java.util.function.Function;

/**
 * Readings of meters beyond a single one: a whole series, those that are held until a person has looked, and meters that are
 * replaced (VEH-3, hard cases 22 and 23). What rests on readings - care, warranty, predictions - follows in the same unit of work. Thread-safe.
 */
public final class OdometerDesk {

    static final Answer<MeterReading> READING = new Answer<>(
            SubjectKind.READING,
            reading -> reading.id().value(),
            reading -> reading.entry().version(),
            (work, id) -> work.stores().meterReadings().find(new ReadingId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public OdometerDesk(Door door) {
        this.door = door;
    }

    /** Records a series of one car, in any order; what is known already is left out. */
    public Outcome<RecordReadings.Result> recordAll(Call call, RecordReadings command) {
        return door.command(
                call, UseCase.VEHICLE_RECORD_READING, command, work -> RecordReadingUseCase.recordAll(work, command));
    }

    /** One reading. */
    public MeterReading find(Call call, UUID id) {
        return door.query(
                call, UseCase.VEHICLE_JUDGE_READING, new ById(id), work -> JudgeReadingUseCase.find(work, id));
    }

    /** The dealer's readings that wait for a person's look, in the order in which they were entered. */
    public Page<MeterReading> held(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.VEHICLE_JUDGE_READING,
                page,
                work -> work.stores().meterReadings().held(page.toRequest()));
    }

    /** A held reading counts; refused where the total would fall to it, or from it to what a person accepted of a later time. */
    public Outcome<MeterReading> accept(Call call, AcceptReading command) {
        return command(call, UseCase.VEHICLE_JUDGE_READING, command, work -> JudgeReadingUseCase.accept(work, command));
    }

    /** The meter showed something else; judged anew. Of a meter that was replaced, every later total moves with it. */
    public Outcome<MeterReading> correct(Call call, CorrectReading command) {
        return command(
                call, UseCase.VEHICLE_JUDGE_READING, command, work -> JudgeReadingUseCase.correct(work, command));
    }

    /** The car has another meter; answers with its first reading, whose total is that of the old meter's last. */
    public Outcome<MeterReading> replaceMeter(Call call, ReplaceMeter command) {
        return command(
                call, UseCase.VEHICLE_REPLACE_METER, command, work -> ReplaceMeterUseCase.replace(work, command));
    }

    private Outcome<MeterReading> command(
            Call call, UseCase useCase, Record command, Function<Work, Outcome<MeterReading>> body) {
        return door.command(call, useCase, command, READING, body);
    }
}
