package dev.aftercare.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259, UTF-8, nothing else) into a {@link Tree}. At most 32 levels deep. Thread-safe. */
public final class JsonReader {

    private static final int DEEPEST = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .build())
            .build();

    private JsonReader() {}

    /** The tree; throws where the bytes are not exactly one JSON value. */
    public static Tree read(byte[] bytes) throws MalformedJsonException {
        try (JsonParser parser = FACTORY.createParser(text(bytes))) {
            Tree tree = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw malformed(parser.currentLocation());
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation());
        } catch (IOException e) {
            throw malformed(null);
        }
    }

    private static String text(byte[] bytes) throws MalformedJsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed(null);
        }
    }

    private static Tree value(JsonParser parser, @Nullable JsonToken token) throws IOException, MalformedJsonException {
        if (token == null) {
            throw malformed(parser.currentLocation());
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Tree.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Num(parser.getText());
            case VALUE_TRUE -> new Tree.Bool(true);
            case VALUE_FALSE -> new Tree.Bool(false);
            case VALUE_NULL -> new Tree.Nothing();
            default -> throw malformed(parser.currentLocation());
        };
    }

    private static Tree object(JsonParser parser) throws IOException, MalformedJsonException {
        Map<String, Tree> fields = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (fields.put(name, value(parser, parser.nextToken())) != null) {
                twice.add(name);
            }
        }
        return new Tree.Obj(fields, twice);
    }

    private static Tree array(JsonParser parser) throws IOException, MalformedJsonException {
        List<Tree> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Tree.Arr(items);
    }

    private static MalformedJsonException malformed(@Nullable JsonLocation location) {
        return location == null
                ? new MalformedJsonException(1, 1)
                : new MalformedJsonException(location.getLineNr(), location.getColumnNr());
    }
}
