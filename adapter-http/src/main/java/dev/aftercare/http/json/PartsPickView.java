package dev.aftercare.http.json;

import dev.aftercare.domain.parts.PartsPick;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts picked beforehand for an appointment.
 *
 * @param told what the customer was told that they cost; absent where nothing was told
 * @param trouble why a person has to see to it, in the state BY_HAND
 */
public record PartsPickView(
        String appointment,
        String day,
        PartsQuoteView quote,
        @Nullable MoneyView told,
        String state,
        @Nullable String trouble) {

    /** What an appointment needs: nothing, or this. */
    public record Needed(@Nullable PartsPickView parts) {

        /** The view of what was found. */
        public static Needed of(Optional<PartsPick> pick) {
            return new Needed(pick.map(PartsPickView::of).orElse(null));
        }
    }

    /** The view of {@code pick}. */
    public static PartsPickView of(PartsPick pick) {
        return new PartsPickView(
                pick.appointment().toString(),
                pick.day().toString(),
                PartsQuoteView.of(pick.quote()),
                pick.told().map(MoneyView::of).orElse(null),
                pick.state().name(),
                pick.trouble().map(Enum::name).orElse(null));
    }
}
