package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.aftercare.port.shared.StorageException;
import java.time.LocalTime;

/**
 * Nested values as text: JSON whose first field is its version, {@code {"v":1,...}}, and that never names a class.
 * Fields that a newer release has added are passed over, so that two releases can work side by side. Thread-safe.
 */
public final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .addModule(new SimpleModule()
                    .addSerializer(LocalTime.class, ToStringSerializer.instance)
                    .addDeserializer(LocalTime.class, new LocalTimeReader()))
            .build();

    private Json() {}

    /** The text of a value. */
    public static String write(Versioned value) {
        return text(value);
    }

    /**
     * The value of a text.
     *
     * @throws StorageException where the text cannot be read, or a newer release wrote it in a form of its own
     */
    public static <T extends Versioned> T read(String text, Class<T> type) {
        T value = parsed(text, type);
        requireKnown(value.v(), type);
        return value;
    }

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw unreadable("written", value.getClass(), failure);
        }
    }

    static <T> T parsed(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw unreadable("read", type, failure);
        }
    }

    static void requireKnown(int version, Class<?> type) {
        if (version != 1) {
            throw new StorageException("a stored " + type.getSimpleName() + " has version " + version
                    + ", known is 1. Maybe a newer release wrote it; update this one.");
        }
    }

    /** Without the cause's message, which quotes what stands in the row. */
    private static StorageException unreadable(String done, Class<?> type, JsonProcessingException failure) {
        return new StorageException("a stored " + type.getSimpleName() + " cannot be " + done + ": "
                + failure.getClass().getSimpleName());
    }
}
