package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.time.LocalTime;

/** Reads {@code 12:00}. */
final class LocalTimeReader extends FromStringDeserializer<LocalTime> {

    private static final long serialVersionUID = 1L;

    LocalTimeReader() {
        super(LocalTime.class);
    }

    @Override
    protected LocalTime _deserialize(String text, DeserializationContext context) {
        return LocalTime.parse(text);
    }
}
