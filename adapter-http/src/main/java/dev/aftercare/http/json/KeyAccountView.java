package dev.aftercare.http.json;

import dev.aftercare.domain.keyaccount.AgreedTerms;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key account; {@code endedOn} is there when it is none any more, {@code joinedInto} when another took its place by a merge. */
public record KeyAccountView(
        String id,
        String customer,
        String manager,
        String since,
        List<String> reasons,
        @Nullable String endedOn,
        @Nullable String joinedInto,
        Plan plan,
        @Nullable Terms terms,
        long version)
        implements Versioned, Located {

    /** When it is to be contacted. */
    public record Plan(int everyDays, String next) {}

    /** What was agreed. */
    public record Terms(String words, String from, @Nullable String until) {

        static Terms of(AgreedTerms terms) {
            return new Terms(
                    terms.words(),
                    terms.from().toString(),
                    terms.until().map(Object::toString).orElse(null));
        }
    }

    /** The view of {@code account}. */
    public static KeyAccountView of(KeyAccount account) {
        return new KeyAccountView(
                account.id().toString(),
                account.customer().toString(),
                account.manager().toString(),
                account.standing().since().toString(),
                account.standing().reasons().stream()
                        .map(RecognitionReason::name)
                        .toList(),
                account.standing().endedOn().map(Object::toString).orElse(null),
                account.standing().joinedInto().map(Object::toString).orElse(null),
                new Plan(account.plan().everyDays(), account.plan().next().toString()),
                account.terms().map(Terms::of).orElse(null),
                account.version());
    }
}
