package dev.aftercare.examples.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who calls a server over HTTP. Immutable: {@code with} gives another. */
record Caller(String url, Map<String, String> headers) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Caller with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Caller(url, more);
    }

    Caller key(String secret) {
        return with("Authorization", "Bearer " + secret);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        headers.forEach(request::header);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Gives a command that is accepted; one text of what it made. */
    String makes(String path, String body, String field) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body);
        Matcher found = Pattern.compile('"' + field + "\":\"([^\"]+)\"").matcher(answer.body());
        if (answer.statusCode() != 201 || !found.find()) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return found.group(1);
    }

    /** Founds a network with one dealer; gives the secret of a key for that dealer's desk. */
    String foundsADealer() throws IOException, InterruptedException {
        makes("/api/v1/network", "{\"name\":\"Great Wheel\",\"zone\":\"Asia/Shanghai\"}", "name");
        String dealer = makes("/api/v1/dealers", """
                        {"code":"SH01","zone":"Asia/Shanghai","hours":{"monday":"08:00-18:00"},
                        "profile":{"name":"Pudong","region":"east","city":"Shanghai","grade":"A"},
                        "workshop":{"bays":[{"name":"1"}],
                        "services":[{"code":"maintenance","name":"Maintenance","minutes":60}]}}""", "id");
        return makes(
                "/api/v1/access-keys",
                "{\"actor\":\"desk\",\"organisation\":\"" + dealer
                        + "\",\"roles\":[\"APPOINTMENT_CLERK\",\"SERVICE_ADVISOR\"],\"days\":2}",
                "secret");
    }
}
