package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercare.domain.policy.PolicyKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of a policy: {@code {"v":1,"papersDays":30,...}}, each by its component's name. */
public final class PolicyJson {

    private static final String VERSION = "v";
    private static final Map<PolicyKind<?>, Parsed<Record>> PARSED = new ConcurrentHashMap<>();

    private PolicyJson() {}

    /** The text of a policy's record. */
    public static String write(Record body) {
        ObjectNode stored = Json.MAPPER.createObjectNode().put(VERSION, 1);
        stored.setAll((ObjectNode) Json.MAPPER.valueToTree(body));
        return stored.toString();
    }

    /** The record of a text. */
    public static <P extends Record> P read(String text, PolicyKind<P> kind) {
        Parsed<Record> ofKind = PARSED.computeIfAbsent(kind, key -> new Parsed<>(stored -> parse(stored, key)));
        return kind.type().cast(ofKind.of(text));
    }

    private static Record parse(String text, PolicyKind<?> kind) {
        JsonNode stored = Json.parsed(text, JsonNode.class);
        Json.requireKnown(stored.path(VERSION).asInt(), kind.type());
        return Json.parsed(text, kind.type());
    }
}
