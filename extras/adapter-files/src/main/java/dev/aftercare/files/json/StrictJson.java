package dev.aftercare.files.mapping;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the JSON of a mapping, and says what is wrong with it by its path. */
final class MappingReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private MappingReader() {}

    static MappingJson read(String json) {
        try {
            MappingJson read = MAPPER.readValue(json, MappingJson.class);
            if (read == null) {
                throw fault(FieldFault.of("mapping", FaultCode.REQUIRED, "null"));
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw fault(FieldFault.of(path(unknown), FaultCode.UNKNOWN_FIELD, unknown.getPropertyName()));
        } catch (JsonMappingException wrong) {
            throw fault(
                    wrong.getPath().isEmpty() || wrong.getCause() instanceof JsonParseException
                            ? malformed(wrong)
                            : FieldFault.of(
                                    path(wrong),
                                    FaultCode.WRONG_TYPE,
                                    found(json, wrong),
                                    Map.of("expected", expected(wrong))));
        } catch (JsonProcessingException malformed) {
            throw fault(malformed(malformed));
        }
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder("mapping");
        boolean ofFields = false;
        for (JsonMappingException.Reference step : wrong.getPath()) {
            String name = step.getFieldName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (ofFields) {
                path.append('[').append(name).append(']');
            } else {
                path.append('.').append(name);
            }
            ofFields = "fields".equals(name) || "values".equals(name);
        }
        return path.toString();
    }

    private static FieldFault malformed(JsonProcessingException wrong) {
        JsonLocation at = Objects.requireNonNullElse(wrong.getLocation(), JsonLocation.NA);
        return FieldFault.of(
                "mapping",
                FaultCode.MALFORMED_JSON,
                "",
                Map.of("line", Integer.toString(at.getLineNr()), "column", Integer.toString(at.getColumnNr())));
    }

    /** What stands in the JSON where something else is expected. */
    private static String found(String json, JsonMappingException wrong) {
        try {
            JsonNode node = MAPPER.readTree(json);
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
        if (type == null || type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) ? "list" : "object";
    }

    private static InvalidInputException fault(FieldFault fault) {
        return new InvalidInputException(List.of(fault));
    }
}
