package dev.aftercare.examples.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The reference server in a process of its own, on a free port; keeps every line that it says on both of its outputs. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    /** A process of seconds compiles longer than it gains by the second compiler. */
    private static final String SOON_GONE = "-XX:TieredStopAtLevel=1";

    private static final String UP = "Aftercare is at ";

    private final Process process;
    private final Path data;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<String> url = new CompletableFuture<>();
    private final Thread listener = new Thread(this::listen, "server-output");

    private ServerProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
        listener.start();
    }

    /** Starts a server on the embedded database in {@code data}. */
    static ServerProcess start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** Starts a server with more in its environment, and options of its JVM. */
    static ServerProcess start(Path data, Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(SOON_GONE);
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                ReferenceServer.class.getName(),
                "--port",
                "0",
                "--data",
                data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start(), data);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(UP)) {
                    url.complete(line.substring(UP.length()));
                }
            }
        } catch (IOException broken) {
            said.add("(the output broke off)");
        }
        url.completeExceptionally(new IllegalStateException("the server ended:\n" + said()));
    }

    /** Where it is reached; waits until it is up. */
    String url() throws Exception {
        return url.get(START.toSeconds(), TimeUnit.SECONDS);
    }

    /** What it has said until now. */
    String said() {
        return String.join("\n", said);
    }

    /** The file of the administrator's key. */
    Path keyFile() {
        return data.resolve("administrator.key");
    }

    /** Somebody who calls it without a key. */
    Caller caller() throws Exception {
        return new Caller(url(), Map.of());
    }

    /** Somebody who calls it with the administrator's key. */
    Caller administrator() throws Exception {
        return caller().key(Files.readString(keyFile()).strip());
    }

    /** Sends SIGTERM; by the handle, since a process that is destroyed by itself loses its output. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Its exit status, when it has ended within the limit; all that it said has been read then. */
    int endedWithin(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the server has not ended within " + limit + "; it said:\n" + said());
        }
        listener.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        try {
            listener.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
