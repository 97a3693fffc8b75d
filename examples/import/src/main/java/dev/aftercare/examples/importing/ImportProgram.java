package dev.aftercare.examples.importing;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.files.csv.CsvFile;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imports a CSV file for a dealer: {@code --dealer CQ01 --mapping used-cars.json used_cars.csv}. The same command again goes
 * on with a run that was killed, and does nothing with one that is done. It works on the data of the reference server
 * while that is stopped, or on PostgreSQL with {@code AFTERCARE_DB_URL}.
 */
public final class ImportProgram {

    private static final int CLEAN = 0;
    private static final int WITH_FAULTS = 1;
    private static final int BAD_USAGE = 2;
    private static final int NOT_NOW = 3;

    /** Its rights are those of another system of the same dealer; what was wrong is told to it alone. */
    private static final String ACTOR = "import-program";

    private final PrintStream out;
    private final PrintStream err;

    ImportProgram(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Ends with 0 where nothing was wrong, 1 where something is reported, 2 where command line, mapping or file are not
     * right, and 3 where the storage or a file could not be had: then the same command goes on.
     */
    public static void main(String[] arguments) {
        System.exit(new ImportProgram(stream(FileDescriptor.out), stream(FileDescriptor.err)).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return BAD_USAGE;
        }
        return run(options);
    }

    private int run(Options options) {
        try {
            CsvImport file = CsvImport.again(MappingFile.read(options.mapping()), options.file(), options.again());
            try (Crm crm = Crm.on(OpenStorage.of(options.data()))) {
                return run(crm, options, file);
            }
        } catch (InvalidInputException invalid) {
            Texts texts = Texts.of(options.language());
            invalid.faults().forEach(fault -> err.println(texts.fault(fault)));
            return BAD_USAGE;
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return BAD_USAGE;
        } catch (UncheckedIOException failure) {
            err.println("A file cannot be read or written: " + failure.getCause());
            return NOT_NOW;
        } catch (StorageException gone) {
            err.println(gone.getMessage() + " A reference server on this data folder must be stopped first."
                    + " What was imported is kept, and the same command goes on from there.");
            return NOT_NOW;
        }
    }

    private int run(Crm crm, Options options, CsvImport file) {
        Dealer dealer = Dealers.named(crm, options.dealer());
        Call call = Call.in(dealer.id(), Actor.of(ACTOR, dealer.id(), Role.INTEGRATION))
                .answeredIn(options.language());
        Words words = new Words(options.language());
        ImportRun run;
        try (ProgressLine progress = new ProgressLine(err, words, rows(file.rows()), System::nanoTime)) {
            run = crm.imports().run(call, file.request(), file.rows(), progress);
        }
        Report report = new Report(crm, call, run, words);
        long faults = report.print(out);
        options.faults().ifPresent(path -> {
            report.write(path);
            out.println(words.reportIsIn(path));
        });
        return faults == 0 ? CLEAN : WITH_FAULTS;
    }

    private static long rows(CsvFile file) {
        try (Stream<Row> rows = file.behind(0)) {
            return rows.count();
        }
    }

    /** In the encoding of the terminal, under the names that newer and older JDKs have for it; UTF-8 where there is none. */
    private static PrintStream stream(FileDescriptor descriptor) {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        return new PrintStream(new FileOutputStream(descriptor), true, Charset.forName(encoding));
    }
}
