package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process on a real file, told to end while somebody is writing. */
class SigtermTest {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    /** 128 and the number of SIGTERM: what a JVM ends with that was told to. */
    private static final int TERMINATED = 143;

    private static final String CUSTOMER = "{\"familyName\":\"Wu\",\"givenName\":\"Min\"}";

    @TempDir
    private Path data;

    @Test
    @Tag("DESIGN")
    void openWorkIsFinishedAndThereAfterARestart() throws Exception {
        String key;
        String location;
        try (ServerProcess server = ServerProcess.start(data)) {
            key = server.administrator().foundsADealer();
            Caller desk = server.caller().key(key);
            try (Socket writing = begun(server, key)) {
                server.terminate();
                refusedAsStopping(desk);
                writing.getOutputStream().write(CUSTOMER.getBytes(StandardCharsets.UTF_8));
                String answer = new String(writing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(server.said()).startsWith("HTTP/1.1 201 ");
                location = answer.lines()
                        .filter(line -> line.startsWith("Location: "))
                        .findFirst()
                        .orElseThrow()
                        .substring("Location: ".length());
            }
            assertThat(server.endedWithin(PROMISED)).isEqualTo(TERMINATED);
        }
        try (ServerProcess again = ServerProcess.start(data)) {
            HttpResponse<String> read = again.caller().key(key).get(location);
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body()).contains("\"familyName\":\"Wu\"");
        }
    }

    @Test
    @Tag("DESIGN")
    void whoNeverFinishesDoesNotHoldItUp() throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            String key = server.administrator().foundsADealer();
            try (Socket stuck = begun(server, key)) {
                server.terminate();
                assertThat(server.endedWithin(PROMISED)).isEqualTo(TERMINATED);
                assertThat(stuck.isClosed()).isFalse();
            }
        }
    }

    /** A write whose body the server has begun to wait for: it said 100. */
    private static Socket begun(ServerProcess server, String key) throws Exception {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort());
        socket.setSoTimeout(Math.toIntExact(PROMISED.toMillis()));
        String head = String.join(
                "\r\n",
                "POST /api/v1/customers HTTP/1.1",
                "Host: here",
                "Connection: close",
                "Authorization: Bearer " + key,
                "Content-Type: application/json",
                "Expect: 100-continue",
                "Content-Length: " + CUSTOMER.length(),
                "",
                "");
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        String goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        assertThat(read(socket.getInputStream(), goOn.length())).isEqualTo(goOn);
        return socket;
    }

    private static String read(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Until the signal has arrived a new request is still answered; after it, none. */
    private static void refusedAsStopping(Caller desk) throws Exception {
        long deadline = System.nanoTime() + PROMISED.toNanos();
        HttpResponse<String> answer = desk.get("/health/live");
        while (answer.statusCode() == 200 && System.nanoTime() < deadline) {
            answer = desk.get("/health/live");
        }
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"stopping\"");
    }
}
