package dev.aftercare.jdbc.contention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Processes that contend until so many attempts are made. At numbers of attempts that are drawn beforehand one of them, which is drawn too,
 * is killed without a word (SIGKILL), and another takes its place. In the end all are killed.
 *
 * <p>Their times are compared: {@link System#nanoTime} of the HotSpot JVM on Linux is the machine's {@code CLOCK_MONOTONIC}, the same for all processes.
 */
final class KilledProcesses {

    private static final int KILLED = 128 + 9;
    private static final long PATIENCE_SECONDS = 60;

    /**
     * How they contend.
     *
     * @param processes at one time
     * @param threads of each
     * @param kills before the last
     */
    record Plan(int processes, int threads, int attempts, int kills, long seed) {}

    private final Plan plan;
    private final List<String> command;
    private final Path folder;
    private final History history = new History();
    private final NavigableSet<Integer> killAt = new TreeSet<>();
    private final SplittableRandom chance;
    private final Process[] running;
    private int lives;
    private int invoked;
    private boolean isOver;

    private KilledProcesses(Plan plan, List<String> command, Path folder) {
        this.plan = plan;
        this.command = command;
        this.folder = folder;
        this.chance = new SplittableRandom(plan.seed());
        this.running = new Process[plan.processes()];
        while (killAt.size() < plan.kills()) {
            killAt.add(1 + chance.nextInt(plan.attempts()));
        }
    }

    /**
     * What they wrote down.
     *
     * @param database folder or URL, and schema
     * @param options of each JVM
     */
    static History run(Plan plan, List<String> database, Workshop workshop, List<String> options, Path folder)
            throws Exception {
        Path file = folder.resolve("workshop");
        workshop.write(file);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                ContendingProcess.class.getName()));
        command.addAll(database);
        command.add(file.toString());
        return new KilledProcesses(plan, command, folder).run();
    }

    private History run() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(plan.processes());
        try {
            List<Future<?>> all = IntStream.range(0, plan.processes())
                    .<Future<?>>mapToObj(slot -> readers.submit(() -> lives(slot)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
            return history;
        } finally {
            over();
            readers.shutdownNow();
        }
    }

    /** One process after the other, each until it is killed. */
    private void lives(int slot) {
        Optional<Process> life = start(slot);
        while (life.isPresent()) {
            read(life.get(), slot);
            life = start(slot);
        }
    }

    private synchronized Optional<Process> start(int slot) {
        if (isOver) {
            return Optional.empty();
        }
        int life = lives++;
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(
                "life" + life, String.valueOf(plan.threads()), String.valueOf(plan.seed() * 10_000 + life * 100L)));
        try {
            running[slot] = new ProcessBuilder(whole)
                    .redirectError(errors(slot).toFile())
                    .start();
            return Optional.of(running[slot]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(Process process, int slot) {
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (Lines.read(line, history)) {
                    invoked();
                }
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != KILLED) {
                throw new AssertionError("a process ended before it was killed: " + Files.readString(errors(slot)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped", interrupted);
        }
    }

    private synchronized void invoked() {
        invoked++;
        if (invoked >= plan.attempts()) {
            over();
        } else if (killAt.remove(invoked)) {
            kill(running[chance.nextInt(running.length)]);
        }
    }

    private synchronized void over() {
        isOver = true;
        Arrays.stream(running).filter(Objects::nonNull).forEach(KilledProcesses::kill);
    }

    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    private Path errors(int slot) {
        return folder.resolve("errors" + slot);
    }
}
