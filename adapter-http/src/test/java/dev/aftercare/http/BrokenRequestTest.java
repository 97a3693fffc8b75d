package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send, byte by byte: the web server refuses them before a route is found. */
class BrokenRequestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static Town town;
    private static AftercareServer server;

    @BeforeAll
    static void open() {
        town = new Town();
        server = town.server();
    }

    @AfterAll
    static void close() {
        server.close();
        town.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /%zz" + HOST + "\r\n",
                "GET /%ff" + HOST + "\r\n",
                "GET /%00" + HOST + "\r\n",
                "GET /../secret" + HOST + "\r\n",
                "GET /%2e%2e/secret" + HOST + "\r\n",
                "GET /a\\b" + HOST + "\r\n",
                "GET http://a:b@elsewhere/login" + HOST + "\r\n",
                "POST /%zz" + HOST + "Content-Length: 0\r\n\r\n",
                "GET /login HTTP/1.1\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /login" + HOST + "no colon\r\n\r\n",
                "GET /login" + HOST + "X: a\u0001b\r\n\r\n",
                "POST /login" + HOST + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /login" + HOST + "Content-Length: three\r\n\r\nabc",
                "POST /login" + HOST + "Transfer-Encoding: unheard\r\n\r\nabc",
                "POST /login" + HOST + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            })
    @Tag("DESIGN")
    void aBrokenHeadIsAProblemLikeAllOthers(String request) throws IOException {
        problem(said(request), 400, "not-understood");
    }

    @Test
    @Tag("DESIGN")
    void whatIsTooLongIsNamed() throws IOException {
        String much = "a".repeat(20_000);
        problem(said("GET /" + much + HOST + "\r\n"), 414, "address-too-long");
        problem(said("GET /login" + HOST + "X: " + much + "\r\n\r\n"), 431, "head-too-large");
        problem(said("GET /login" + HOST + "X: a\r\n".repeat(3_000) + "\r\n"), 431, "head-too-large");
    }

    @ParameterizedTest
    @CsvSource({"GET / HTTP/9.9, 505", "GET /login, 505"})
    @Tag("DESIGN")
    void anotherProtocolIsAProblem(String line, int status) throws IOException {
        problem(said(line + "\r\n\r\n"), status, "not-understood");
    }

    @Test
    @Tag("DESIGN")
    void whatIsNotServedHereIsAProblemToo() throws IOException {
        problem(said("POST /login" + HOST + "Expect: wonders\r\n\r\n"), 417, "not-understood");
        String upgrade = String.join(
                "\r\n",
                "GET /login HTTP/1.1",
                "Host: here",
                "Connection: Upgrade, close",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                "",
                "");
        problem(said(upgrade), 404, "no-such-path");
    }

    @Test
    @Tag("DESIGN")
    void answersInTheLanguageAndUnderTheIdOfTheRequest() throws IOException {
        String answer = said("GET /%ff" + HOST + "Accept-Language: zh\r\nX-Request-Id: r-1\r\n\r\n");
        assertThat(answer).contains("格式不正确", "\r\nX-Request-Id: r-1\r\n", "\"requestId\":\"r-1\"");
    }

    @Test
    @Tag("DESIGN")
    void aBodyThatBreaksOffIsTheSendersFault() throws IOException {
        String chunks = "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n";
        String key = "Authorization: Bearer " + town.deskKey(town.here) + "\r\n";
        problem(
                said("POST /api/v1/customers" + HOST + key + "Content-Type: application/json\r\n" + chunks),
                400,
                "broken-body");
        assertThat(said("POST /login" + HOST + "Origin: http://here\r\n" + FORM + chunks))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    @Tag("DESIGN")
    void pagesTakeTheirOwnFormsOnly() {
        Client browser = Client.of(server).with("Origin", server.url());
        byte[] form = "key=a".getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {
            "multipart/form-data",
            "multipart/form-data; boundary=b",
            "application/json",
            "application/x-www-form-urlencoded; charset=unheard"
        }) {
            assertThat(browser.with("Content-Type", type)
                            .send("POST", "/login", form)
                            .status())
                    .as(type)
                    .isEqualTo(415);
        }
        assertThat(browser.with("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .send("POST", "/login", form)
                        .status())
                .isEqualTo(401);
        assertThat(browser.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", "/login", new byte[300_000])
                        .status())
                .isEqualTo(413);
    }

    /** Everything that comes back until the server closes the connection. */
    private static String said(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void problem(String answer, int status, String code) throws IOException {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("\r\ncontent-type: application/problem+json\r\n")
                .doesNotContain("jetty", "java", "server:", "exception", "secret", "elsewhere");
        JsonNode document = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(document.path("status").asInt()).isEqualTo(status);
        assertThat(document.path("code").asText()).isEqualTo(code);
        assertThat(document.path("title").asText()).isNotEmpty().doesNotContain("title.");
    }
}
