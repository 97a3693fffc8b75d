package dev.aftercare.http.json;

import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.text.PartsTexts;
import dev.aftercare.usecase.call.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts picked beforehand for an appointment.
 *
 * @param told what the customer was told that they cost; absent where nothing was told
 * @param trouble why a person has to see to it, in the state BY_HAND
 * @param text state and trouble in words
 */
public record PartsPickView(
        String appointment,
        String day,
        PartsQuoteView quote,
        @Nullable MoneyView told,
        String state,
        @Nullable String trouble,
        String text) {

    /** What an appointment needs: nothing, or this. */
    public record Needed(@Nullable PartsPickView parts) {

        /** The view of what was found, in a language. */
        public static Needed of(Optional<PartsPick> pick, Language language) {
            return new Needed(
                    pick.map(found -> PartsPickView.of(found, language)).orElse(null));
        }
    }

    /** The view of {@code pick} in a language. */
    public static PartsPickView of(PartsPick pick, Language language) {
        return new PartsPickView(
                pick.appointment().toString(),
                pick.day().toString(),
                PartsQuoteView.of(pick.quote(), language),
                pick.told().map(MoneyView::of).orElse(null),
                pick.state().name(),
                pick.trouble().map(Enum::name).orElse(null),
                PartsTexts.of(pick, language));
    }
}
