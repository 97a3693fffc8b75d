package dev.aftercare.files.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the JSON of a file into records, and says what is wrong with it by its path: what is unknown, twice there or of a
 * wrong type. Dates are texts such as {@code 2026-11-30}. Thread-safe.
 */
public final class StrictJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, new DateReader())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .build();
    private static final JsonMapper OPEN = STRICT.rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StrictJson() {}

    /**
     * Reads JSON whose fields are all ours.
     *
     * @param name what the paths of faults begin with
     * @throws InvalidInputException with the path of the part that is wrong
     */
    public static <T> T read(String name, String json, Class<T> type) {
        return read(STRICT, name, json, type);
    }

    /**
     * Reads JSON of others, who may add fields that we do not know.
     *
     * @param name what the paths of faults begin with
     * @throws InvalidInputException with the path of the part that is wrong
     */
    public static <T> T readOfOthers(String name, String json, Class<T> type) {
        return read(OPEN, name, json, type);
    }

    /** The JSON of a record, for people to read: one field a line. */
    public static String write(Record content) {
        try {
            return STRICT.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(JsonMapper mapper, String name, String json, Class<T> type) {
        try {
            T read = mapper.readValue(json, type);
            if (read == null) {
                throw fault(FieldFault.of(name, FaultCode.REQUIRED, "null"));
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw fault(FieldFault.of(path(name, unknown), FaultCode.UNKNOWN_FIELD, unknown.getPropertyName()));
        } catch (JsonMappingException wrong) {
            throw fault(
                    wrong.getCause() instanceof JsonParseException
                                    || (wrong.getPath().isEmpty() && !isWhole(json))
                            ? malformed(name, wrong)
                            : mismatch(path(name, wrong), found(json, wrong), wrong));
        } catch (JsonProcessingException malformed) {
            throw fault(malformed(name, malformed));
        }
    }

    private static FieldFault mismatch(String path, String found, JsonMappingException wrong) {
        return wrong instanceof InvalidFormatException format && format.getTargetType() == LocalDate.class
                ? FieldFault.of(path, FaultCode.UNREADABLE_DATE, found)
                : FieldFault.of(path, FaultCode.WRONG_TYPE, found, Map.of("expected", expected(wrong)));
    }

    private static String path(String name, JsonMappingException wrong) {
        StringBuilder path = new StringBuilder(name);
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (step.getFrom() instanceof Map) {
                path.append('[').append(step.getFieldName()).append(']');
            } else {
                path.append('.').append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** Whether it is one piece of JSON, however wrong its type: not nothing and not two. */
    private static boolean isWhole(String json) {
        try {
            return !STRICT.readTree(json).isMissingNode();
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }

    private static FieldFault malformed(String name, JsonProcessingException wrong) {
        JsonLocation at = Objects.requireNonNullElse(wrong.getLocation(), JsonLocation.NA);
        return FieldFault.of(
                name,
                FaultCode.MALFORMED_JSON,
                "",
                Map.of("line", Integer.toString(at.getLineNr()), "column", Integer.toString(at.getColumnNr())));
    }

    /** What stands in the JSON where something else is expected. */
    private static String found(String json, JsonMappingException wrong) {
        try {
            JsonNode node = STRICT.readTree(json);
            for (JsonMappingException.Reference step : wrong.getPath()) {
                node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
            }
            return node.isTextual() ? node.textValue() : node.toString();
        } catch (JsonProcessingException malformedFurtherOn) {
            return "";
        }
    }

    private static String expected(JsonMappingException wrong) {
        Class<?> type = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == Integer.class || wrong.getCause() instanceof InputCoercionException) {
            return "whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "date as text";
        }
        if (type == null || type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) ? "list" : "object";
    }

    private static InvalidInputException fault(FieldFault fault) {
        return new InvalidInputException(List.of(fault));
    }
}
