package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.openapi.Description;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds an answer of the API against its description: status, headers, and every field with its type. */
final class Described {

    private static final JsonNode DOCUMENT = read();
    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "date", "\\d{4}-\\d{2}-\\d{2}",
            "date-time", "\\d{4}-\\d{2}-\\d{2}T.*Z");

    private final String asked;
    private final Answer answer;

    private Described(String asked, Answer answer) {
        this.asked = asked;
        this.answer = answer;
    }

    /** Fails where an answer below {@code /api/v1} is not what the description says of it. */
    static void check(String method, String path, Answer answer) {
        String plain = path.replaceAll("\\?.*", "");
        if (plain.startsWith("/api/v1") && !method.equals("HEAD")) {
            new Described(method + " " + plain, answer).check(operation(method, plain));
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Description.json(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode operation(String method, String path) {
        return DOCUMENT.path("paths").properties().stream()
                .filter(known -> path.matches(known.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .map(known -> known.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst()
                .orElse(DOCUMENT.path("nothing"));
    }

    private void check(JsonNode operation) {
        if (operation.isMissingNode()) {
            assertThat(answer.status()).as(asked).isIn(404, 405);
            conforms(DOCUMENT.at("/components/schemas/ProblemView"), answer.json(), "");
            return;
        }
        JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
        assertThat(response.isMissingNode())
                .as("%s answers %s", asked, answer.status())
                .isFalse();
        Set<String> described = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        response.path("headers").fieldNames().forEachRemaining(described::add);
        for (String header : new String[] {"ETag", "Location"}) {
            assertThat(answer.headers().containsKey(header))
                    .as(asked + " " + header)
                    .isEqualTo(described.contains(header));
        }
        String type = answer.header("Content-Type");
        JsonNode schema =
                response.path("content").path(type.replaceAll(";.*", "")).path("schema");
        conforms(schema, type.contains("json") ? answer.json() : TextNode.valueOf(answer.text()), type);
    }

    private void conforms(JsonNode schema, JsonNode value, String at) {
        String place = asked + " " + answer.status() + " " + at;
        assertThat(schema.isMissingNode()).as(place).isFalse();
        if (schema.has("$ref")) {
            conforms(DOCUMENT.at(schema.path("$ref").asText().substring(1)), value, at);
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> object(schema, value, at);
            case "array" -> {
                assertThat(value.isArray()).as(place).isTrue();
                assertThat(schema.has("items")).as(place).isTrue();
                value.forEach(item -> conforms(schema.path("items"), item, at + "[]"));
            }
            case "string" -> text(schema, value, place);
            case "integer" -> assertThat(value.isIntegralNumber()).as(place).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(place).isTrue();
            default -> throw new AssertionError(place + " has no type: " + schema);
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        String place = asked + " " + answer.status() + " " + at;
        assertThat(value.isObject()).as(place).isTrue();
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asText()))
                        .as(place + "." + name.asText())
                        .isTrue());
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            if (!known.isMissingNode()) {
                conforms(known, field.getValue(), at + "." + field.getKey());
            } else {
                assertThat(schema.path("additionalProperties").asBoolean(true))
                        .as(place + "." + field.getKey())
                        .isTrue();
            }
        });
    }

    private static void text(JsonNode schema, JsonNode value, String place) {
        assertThat(value.isTextual()).as(place).isTrue();
        String format = FORMATS.get(schema.path("format").asText());
        if (format != null) {
            assertThat(value.asText()).as(place).matches(format);
        }
        if (schema.has("enum")) {
            assertThat(schema.path("enum")).as(place).contains(value);
        }
    }
}
