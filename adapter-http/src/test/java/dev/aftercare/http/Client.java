package dev.aftercare.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The JDK's HTTP client with fewer words; every answer is held against the description of the API. Immutable: {@code with}
 * gives another.
 */
record Client(String url, Map<String, String> headers, boolean described) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer. */
    record Answer(int status, Map<String, String> headers, String text) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String code() {
            return json().path("code").asText();
        }
    }

    static Client of(AftercareServer server) {
        return new Client(server.url(), Map.of(), true);
    }

    /** A client of a server that answers as its host wants. */
    static Client undescribed(AftercareServer server) {
        return new Client(server.url(), Map.of(), false);
    }

    Client with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Client(url, more, described);
    }

    Client key(String secret) {
        return with("Authorization", "Bearer " + secret);
    }

    Answer get(String path) {
        return send("GET", path, new byte[0]);
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer send(String method, String path, String json) {
        return with("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .send(method, path, json.getBytes(StandardCharsets.UTF_8));
    }

    Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String method, String path, byte[] body) {
        Answer answer = sent(method, path, body);
        if (described) {
            Described.check(method, path, answer);
        }
        return answer;
    }

    private Answer sent(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> got = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> got.put(name, String.join(", ", values)));
            return new Answer(response.statusCode(), got, new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
