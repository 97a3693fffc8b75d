package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Random commands, one after the other, on several storages at once, with clock, ids and chance from one seed: after each
 * the outcomes are the same in every value, and at the end so is everything that can be read.
 */
public final class Agreement {

    private static final int SHOWN = 40;

    private final Map<String, Storage> storages;
    private final long seed;

    /** Agreement of storages, by name; all must be empty. */
    public Agreement(Map<String, Storage> storages, long seed) {
        this.storages = new LinkedHashMap<>(storages);
        this.seed = seed;
    }

    /**
     * Runs so many commands; tells how far it is after every 1,000.
     *
     * @throws AssertionError at the first difference, with the commands up to it
     */
    public void check(int commands, Consumer<String> progress) {
        List<Stage> stages = storages.values().stream().map(Stage::on).toList();
        List<List<DealerStage>> dealers =
                stages.stream().map(Agreement::dealers).toList();
        RandomCommands source = new RandomCommands(seed, dealers.get(0));
        RandomGenerator clock = new SplittableRandom(seed + 1);
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= commands; i++) {
            Duration step = Duration.ofSeconds(clock.nextInt(clock.nextInt(20) == 0 ? 40_000 : 600));
            stages.forEach(stage -> stage.pass(step));
            RandomCommands.Command command = source.next(stages.get(0).now());
            words.add(stages.get(0).now() + " " + command.words());
            List<Object> results =
                    stages.stream().map(stage -> result(stage.crm(), command)).toList();
            requireEqual(results, words);
            source.remember(results.get(0));
            if (i % 1_000 == 0) {
                requireEqual(
                        stages.stream()
                                .map(stage -> readable(stage, dealers.get(0)))
                                .toList(),
                        words);
                progress.accept(i + " of " + commands + " commands, all storages agree");
            }
        }
        requireEqual(
                stages.stream().map(stage -> readable(stage, dealers.get(0))).toList(), words);
    }

    private static List<DealerStage> dealers(Stage stage) {
        return List.of(
                stage.openDealer("SH01", 3).staffed(2, 3),
                stage.openDealer("SH02", 1).staffed(1, 1));
    }

    /** What a command came to: its outcome with every value and event, or the exception's type and message. */
    private static Object result(Crm crm, RandomCommands.Command command) {
        try {
            return command.body().apply(crm);
        } catch (RuntimeException failure) {
            return failure.getClass().getName() + ": " + failure.getMessage();
        }
    }

    /** The whole journal with its positions, and the days around now. */
    private static Object readable(Stage stage, List<DealerStage> dealers) {
        List<Object> all = new ArrayList<>();
        Call manufacturer =
                Call.inNetwork(Actor.of("manufacturer", dealers.get(0).dealer().id(), Role.MANUFACTURER_MANAGER));
        List<JournalEntry> entries = new ArrayList<>();
        JournalSlice slice = stage.crm().journal().read(manufacturer, ReadJournal.fromStart(2_000));
        while (!slice.entries().isEmpty()) {
            entries.addAll(slice.entries());
            slice = stage.crm().journal().read(manufacturer, new ReadJournal(slice.cursor(), 2_000));
        }
        all.add(entries);
        for (DealerStage dealer : dealers) {
            for (int day = -2; day < 8; day++) {
                all.add(stage.crm()
                        .appointments()
                        .day(
                                dealer.clerk(),
                                new SeeDay(dealer.dealer().dateAt(stage.now()).plusDays(day))));
            }
        }
        return all;
    }

    private void requireEqual(List<Object> results, List<String> words) {
        List<String> names = List.copyOf(storages.keySet());
        for (int i = 1; i < results.size(); i++) {
            if (!results.get(0).equals(results.get(i))) {
                List<String> last = words.subList(Math.max(0, words.size() - SHOWN), words.size());
                throw new AssertionError("seed " + seed + ", command " + words.size() + ": " + names.get(0) + " and "
                        + names.get(i) + " differ.\n" + names.get(0) + ": " + results.get(0) + "\n" + names.get(i)
                        + ": "
                        + results.get(i) + "\nThe commands up to it, the last " + SHOWN + " of " + words.size() + ":\n"
                        + String.join("\n", last));
            }
        }
    }
}
