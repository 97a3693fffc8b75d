package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercare.http.openapi.Description;
import dev.aftercare.http.route.Route;
import dev.aftercare.http.route.RouteTable;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.call.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?:[|][^{}]*)?}");

    private final JsonNode document = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Description.json(""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> described = new HashSet<>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(RouteTable.all().stream()
                        .map(route -> route.method() + " " + route.describedPath())
                        .toList());
    }

    /** OpenAPI takes paths that differ in the names of their parts alone for one, and two of them for an error. */
    @Test
    void noTwoPathsDifferInTheNamesOfTheirPartsAlone() {
        List<String> shapes = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(path -> shapes.add(path.replaceAll("\\{\\w+}", "{}")));
        assertThat(shapes).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyPartOfAPathIsAParameterOfEachOperation() {
        for (var path : document.path("paths").properties()) {
            List<String> parts = Pattern.compile("\\{(\\w+)}")
                    .matcher(path.getKey())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            for (JsonNode operation : path.getValue()) {
                List<String> described = new ArrayList<>();
                operation.path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asText().equals("path")) {
                        described.add(parameter.path("name").asText());
                    }
                });
                assertThat(described).as(path.getKey()).isEqualTo(parts);
            }
        }
    }

    @Test
    void hasNoReferenceIntoNothing() {
        for (JsonNode reference : document.findValues("$ref")) {
            assertThat(document.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    @Test
    void saysWhatCommandsAskAndWhoMay() {
        JsonNode schema = document.at("/components/schemas/RegisterCustomer");
        assertThat(schema.at("/properties/phones/maxItems").asInt()).isEqualTo(10);
        assertThat(schema.at("/properties/phones/items/x-constraint").asText()).isEqualTo("phone-number");
        assertThat(schema.at("/properties/familyName/maxLength").asInt()).isEqualTo(100);
        assertThat(schema.has("required")).isFalse();
        JsonNode booking = document.at("/components/schemas/BookAppointment");
        assertThat(booking.path("required").toString())
                .contains("vehicle", "start")
                .doesNotContain("wish");
        JsonNode book = document.at("/paths/~1api~1v1~1appointments/post");
        assertThat(book.at("/x-permissions/APPOINTMENT_CLERK").asText()).isEqualTo("own");
        assertThat(book.path("responses").has("409")).isTrue();
        assertThat(book.path("parameters").findValuesAsText("name")).contains("X-CSRF-Token", "Idempotency-Key");
        assertThat(document.at("/paths/~1api~1v1~1offers/get/responses").has("409"))
                .isTrue();
        assertThat(document.at("/components/schemas/ProblemView/properties/offers/items/$ref")
                        .asText())
                .endsWith("/OfferView");
    }

    @Test
    void everyRouteHasItsParametersInItsCommand() {
        for (Route route : RouteTable.all()) {
            assertThat(dev.aftercare.http.bind.Shape.names(route.input().command()))
                    .as(route.path())
                    .containsAll(route.parameters());
        }
    }

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameArguments() {
        EdgeTexts english = EdgeTexts.of(Language.ENGLISH);
        EdgeTexts chinese = EdgeTexts.of(Language.CHINESE);
        assertThat(english.keys()).isEqualTo(chinese.keys());
        for (String key : english.keys()) {
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(chinese.get(key)));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new HashSet<>();
        ARGUMENT.matcher(text).results().forEach(found -> arguments.add(found.group(1)));
        return arguments;
    }
}
