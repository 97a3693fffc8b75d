package dev.aftercare.http.json;

import dev.aftercare.domain.segment.Persona;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.usecase.segment.ConditionInput;
import org.jspecify.annotations.Nullable;

/** A version of a segment; its condition reads back as it is sent. */
public record SegmentView(
        String id,
        String name,
        ConditionInput condition,
        String currency,
        @Nullable Description persona,
        String changedAt,
        String changedBy,
        long version)
        implements Versioned, Located {

    /** What its customers are like. */
    public record Description(
            String motive,
            String use,
            String concerns,
            String spendingPower,
            @Nullable String preferredContact) {

        static Description of(Persona persona) {
            return new Description(
                    persona.motive(),
                    persona.use(),
                    persona.concerns(),
                    persona.spendingPower(),
                    persona.preferredContact().map(Enum::name).orElse(null));
        }
    }

    /** The view of {@code segment}. */
    public static SegmentView of(Segment segment) {
        return new SegmentView(
                segment.id().toString(),
                segment.definition().name(),
                ConditionInput.of(segment.definition().condition()),
                segment.definition().currency().getCurrencyCode(),
                segment.definition().persona().map(Description::of).orElse(null),
                segment.changedAt().toString(),
                segment.changedBy(),
                segment.version());
    }
}
