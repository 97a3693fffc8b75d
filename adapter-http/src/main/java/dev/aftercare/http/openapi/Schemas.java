package dev.aftercare.http.openapi;

import dev.aftercare.http.bind.Shape;
import dev.aftercare.usecase.door.Limit;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON schemas of commands and views, with the constraints that commands declare; each record once, by name. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(YearMonth.class, Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalTime.class, Map.of("type", "string", "format", "time")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")));

    private final Map<String, Object> components = new TreeMap<>();

    /** The schemas by name. */
    Map<String, Object> components() {
        return components;
    }

    /** A reference to the schema of a record. */
    Map<String, Object> reference(Class<?> record) {
        String name = name(record);
        if (!components.containsKey(name)) {
            components.put(name, Map.of());
            components.put(name, object(record, Set.of()));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** The schema of a record without some of its components, which come from elsewhere. */
    Map<String, Object> object(Class<?> record, Set<String> without) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!without.contains(component.getName())) {
                properties.put(component.getName(), property(record, component));
                if (isRequired(component)) {
                    required.add(component.getName());
                }
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The schema of one component, with its limits. */
    Map<String, Object> property(Class<?> record, RecordComponent component) {
        try {
            AnnotatedElement field = record.getDeclaredField(component.getName());
            return limited(type(component.getGenericType(), component.getAnnotatedType()), field);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(record + " has no field " + component.getName(), e);
        }
    }

    /** Whether it must be there. */
    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> type(Type type, AnnotatedType annotated) {
        Class<?> raw = Shape.classOf(type);
        Map<String, Object> simple = SIMPLE.get(raw);
        if (simple != null) {
            return simple;
        }
        if (raw.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(raw.getEnumConstants()).map(Object::toString).toList());
        }
        if (raw == List.class) {
            if (!(type instanceof java.lang.reflect.ParameterizedType generic)
                    || generic.getActualTypeArguments()[0] instanceof java.lang.reflect.WildcardType) {
                return Map.of("type", "array");
            }
            AnnotatedType element = Shape.elementOf(annotated);
            Map<String, Object> items = limited(type(Shape.elementOf(type), element), element);
            return Map.of("type", "array", "items", items);
        }
        return raw.isRecord() ? reference(raw) : Map.of("type", "object");
    }

    private static Map<String, Object> limited(Map<String, Object> schema, AnnotatedElement element) {
        Map<String, Object> limited = new LinkedHashMap<>(schema);
        boolean list = "array".equals(schema.get("type"));
        for (Limit limit : Limit.of(element)) {
            limit(limited, limit, list);
        }
        return limited;
    }

    private static void limit(Map<String, Object> schema, Limit limit, boolean list) {
        Map<String, String> arguments = limit.arguments();
        switch (limit.code()) {
            case "required" -> {
                // Said by the list of required components of the object.
            }
            case "size" -> {
                long least = Long.parseLong(arguments.getOrDefault("min", "0"));
                if (least > 0) {
                    schema.put(list ? "minItems" : "minLength", least);
                }
                schema.put(list ? "maxItems" : "maxLength", Long.parseLong(arguments.getOrDefault("max", "0")));
            }
            case "min" -> schema.put("minimum", Long.parseLong(arguments.getOrDefault("value", "0")));
            case "max" -> schema.put("maximum", Long.parseLong(arguments.getOrDefault("value", "0")));
            case "pattern" -> schema.put("pattern", "^(?:" + arguments.get("regexp") + ")$");
            default -> schema.putIfAbsent("x-constraint", limit.code());
        }
    }

    private static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        return outer == null ? record.getSimpleName() : name(outer) + "." + record.getSimpleName();
    }
}
