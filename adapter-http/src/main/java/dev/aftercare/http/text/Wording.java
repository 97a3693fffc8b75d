package dev.aftercare.http.text;

import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Language;

/** What refusals and faults say to people. */
public interface Wording {

    /** Why a rule said no. */
    String refusal(Refusal refusal, Language language);

    /** What is wrong with one field. */
    String fault(FieldFault fault, Language language);

    /** The library's own texts. */
    static Wording standard() {
        return new Wording() {
            @Override
            public String refusal(Refusal refusal, Language language) {
                return Texts.of(language).refusal(refusal);
            }

            @Override
            public String fault(FieldFault fault, Language language) {
                return Texts.of(language).fault(fault);
            }
        };
    }
}
