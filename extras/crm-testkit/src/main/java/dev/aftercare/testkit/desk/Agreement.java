package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.RequestKeyConflictException;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Random commands, one after the other, on several storages at once, with clock, ids and chance from one seed: after each
 * the outcomes are the same in every value, and at the end so is everything that can be read. An exception that callers are not told of ends it.
 */
public final class Agreement {

    private static final int SHOWN = 40;
    private static final int BETWEEN_LOOKS = 1_000;
    private static final int EVENTS_AT_ONCE = 2_000;

    private final List<Side> sides;
    private final long seed;
    private final Path folder;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();

    /**
     * Agreement of storages, by name; all must be empty.
     *
     * @param folder where the commands are written on a difference, made where it is not there
     */
    public Agreement(Map<String, Storage> storages, long seed, Path folder) {
        this.sides = storages.entrySet().stream()
                .map(named -> new Side(named.getKey(), named.getValue()))
                .toList();
        this.seed = seed;
        this.folder = folder;
    }

    /** One storage, how far its journal was compared, and what is told on it. */
    private static final class Side {

        private final String name;
        private final Storage storage;
        private final Stage stage;
        private final List<DealerStage> dealers;
        private @Nullable String cursor;

        Side(String name, Storage storage) {
            this.name = name;
            this.storage = storage;
            this.stage = Stage.on(storage);
            this.dealers = List.of(
                    stage.openDealer("SH01", 3).staffed(2, 3),
                    stage.openDealer("SH02", 1).staffed(1, 1));
            dealers.forEach(dealer -> new ProspectStage(dealer).consultant());
        }
    }

    /**
     * Runs so many commands; tells how far it is after every 1,000, and at the end how many of each kind were accepted.
     *
     * @throws AssertionError at the first difference, with the end of the commands up to it and the file that has them all
     */
    public void check(int commands, Consumer<String> progress) {
        check(new RandomCommands(seed, sides.get(0).dealers), commands, progress);
    }

    /** The same with what happens in the days of a workshop alone: appointments, waiting lists, the gate, special hours, who and what is away. */
    public void checkWorkshop(int commands, Consumer<String> progress) {
        check(new RandomWorkshop(seed, sides.get(0).dealers), commands, progress);
    }

    private void check(RandomSource source, int commands, Consumer<String> progress) {
        RandomGenerator clock = new SplittableRandom(seed + 1);
        for (int i = 1; i <= commands; i++) {
            Duration step = Duration.ofSeconds(clock.nextInt(clock.nextInt(20) == 0 ? 40_000 : 600));
            sides.forEach(side -> side.stage.pass(step));
            RandomCommands.Command command = source.next(sides.get(0).stage.now());
            words.add(sides.get(0).stage.now() + " " + command.words());
            Object outcome = theSame("the outcome", side -> result(side.stage.crm(), command));
            source.remember(outcome);
            if (outcome instanceof Outcome.Accepted) {
                accepted.merge(command.kind(), 1, Integer::sum);
            }
            if (i % BETWEEN_LOOKS == 0) {
                theSame("the journal's new events", Agreement::newEvents);
                theSame("the days around now", Agreement::daysAroundNow);
                progress.accept(i + " of " + commands + " commands, all storages agree");
            }
        }
        theSame("the journal's new events", Agreement::newEvents);
        requireEqualValues(source.known());
        progress.accept("accepted were " + accepted);
    }

    /**
     * What a command came to: its outcome with every value and event, or the type and message of an exception that is an answer.
     *
     * @throws AssertionError at any other exception, which is a bug though all storages had it alike
     */
    private Object result(Crm crm, RandomCommands.Command command) {
        try {
            return command.body().apply(crm);
        } catch (NotFoundException
                | ForbiddenException
                | InvalidInputException
                | VersionMismatchException
                | RequestKeyConflictException answer) {
            return answer.getClass().getName() + ": " + answer.getMessage();
        } catch (RuntimeException failure) {
            throw new AssertionError("a command failed, seed " + seed + ".\n" + told(), failure);
        }
    }

    /** With their positions, which never change again: none of them is read twice. */
    private static Object newEvents(Side side) {
        Call manufacturer = Call.inNetwork(
                Actor.of("manufacturer", side.dealers.get(0).dealer().id(), Role.MANUFACTURER_MANAGER));
        List<Object> entries = new ArrayList<>();
        JournalSlice slice;
        do {
            slice = side.stage.crm().journal().read(manufacturer, new ReadJournal(side.cursor, EVENTS_AT_ONCE));
            entries.addAll(slice.entries());
            side.cursor = slice.cursor();
        } while (!slice.entries().isEmpty());
        return entries;
    }

    private static Object daysAroundNow(Side side) {
        List<Object> all = new ArrayList<>();
        for (DealerStage dealer : side.dealers) {
            for (int day = -2; day < 8; day++) {
                SeeDay question =
                        new SeeDay(dealer.dealer().dateAt(side.stage.now()).plusDays(day));
                all.add(side.stage.crm().appointments().day(dealer.clerk(), question));
            }
        }
        return all;
    }

    private void requireEqualValues(RandomDraws known) {
        List<Map<String, Object>> values = sides.stream()
                .map(side -> ReadableValues.of(side.storage, side.stage.crm(), side.dealers, known, side.stage.now()))
                .toList();
        for (String name : values.get(0).keySet()) {
            theSame(
                    name,
                    side -> Objects.requireNonNull(
                            values.get(sides.indexOf(side)).get(name)));
        }
    }

    /** What {@code question} gives on the first storage, and on all others too. */
    private Object theSame(String what, Function<Side, Object> question) {
        List<Object> answers = sides.stream().map(question).toList();
        for (int i = 1; i < answers.size(); i++) {
            if (!answers.get(0).equals(answers.get(i))) {
                throw new AssertionError(what + " differs after " + words.size() + " commands of seed " + seed + ".\n"
                        + sides.get(0).name + ": " + answers.get(0) + "\n"
                        + sides.get(i).name + ": " + answers.get(i) + "\n" + told());
            }
        }
        return answers.get(0);
    }

    /** All commands go to a file, the last ones into the message. */
    private String told() {
        try {
            Path file = Files.createDirectories(folder).resolve("agreement-" + seed + "-" + words.size() + ".txt");
            Files.write(file, words);
            List<String> last = words.subList(Math.max(0, words.size() - SHOWN), words.size());
            return "All " + words.size() + " commands up to it are in " + file.toAbsolutePath() + ", the last:\n"
                    + String.join("\n", last);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
