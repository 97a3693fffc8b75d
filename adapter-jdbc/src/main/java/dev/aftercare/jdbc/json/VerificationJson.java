package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.Verification;
import dev.aftercare.domain.customer.VerificationState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found of a value, when, and by whom. */
public record VerificationJson(
        VerificationState state, @Nullable String at, String by) {

    static VerificationJson of(Verification verification) {
        return new VerificationJson(
                verification.state(), verification.at().map(Instant::toString).orElse(null), verification.by());
    }

    Verification toVerification() {
        return new Verification(state, Optional.ofNullable(at).map(Instant::parse), by);
    }
}
