package dev.aftercare.usecase.importing;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.importing.RowReader.ReadRow;
import dev.aftercare.usecase.importing.RowTaker.Taken;
import dev.aftercare.usecase.importing.gathered.Gathering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Some rows in one unit of work, gathered, together with the run's position, which is written last. Rows that the position covers are done already. */
record ImportUnit(Call call, RowReader reader, ImportRunId id) {

    ImportRun take(Door door, Work unit, List<Row> rows) {
        Gathering gathering = Gathering.in(unit.stores());
        Work work = unit.through(gathering.stores());
        ImportRun run = run(work);
        List<ReadRow> left = rows.stream()
                .filter(row -> row.line() > run.tally().position())
                .map(reader::read)
                .toList();
        if (left.isEmpty()) {
            return run;
        }
        LocalDate day = ZonedDate.dateAt(run.startedAt(), work.zone());
        RowContext context = new RowContext(call, work, door.into(work), reader.mapping(), day);
        RowTaker taker = new RowTaker(context, gathering, reader, left);
        taker.takeTogether(left);
        List<Taken> taken = left.stream().map(taker::take).toList();
        taker.keep();
        return write(work, run, taken);
    }

    /** Reports a row as a whole and passes it over. */
    ImportRun passOver(Work work, Row row, FaultCode reason) {
        ImportRun run = run(work);
        if (row.line() <= run.tally().position()) {
            return run;
        }
        RowFault fault = RowFault.ofRow(Reason.of(reason));
        return write(work, run, List.of(new Taken(reader.read(row), RowTaker.Result.FAULTY, List.of(fault))));
    }

    private ImportRun run(Work work) {
        return work.found(work.stores().importRuns().find(id), id.subject());
    }

    private ImportRun write(Work work, ImportRun run, List<Taken> rows) {
        List<ImportFault> faults = new ArrayList<>();
        Tally tally = run.tally();
        for (Taken row : rows) {
            long line = row.read().row().line();
            for (int i = 0; i < row.faults().size(); i++) {
                faults.add(row.faults().get(i).at(line, i + 1));
            }
            tally = switch (row.result()) {
                case ACCEPTED -> tally.accepted(line);
                case UNCHANGED -> tally.unchanged(line);
                case FAULTY -> tally.faulty(line);
            };
        }
        ImportRun advanced = run.advanced(tally);
        work.stores().importRuns().addFaults(id, faults);
        work.stores().importRuns().update(advanced);
        return advanced;
    }
}
