package dev.aftercare.http.problem;

import dev.aftercare.http.json.OfferView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param code stable code on which programs may rest
 * @param rule the rule of the rulebook that refused, where one did
 * @param faults all field faults, empty where the problem is another
 * @param offers what can be had instead, empty where the refusal has nothing
 * @param headers what goes into the answer's head with it
 */
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        @Nullable String rule,
        List<Fault> faults,
        List<OfferView> offers,
        Map<String, String> headers) {

    /** One field fault, as it is shown to the one who sent the field. */
    public record Fault(String field, String code, String value, String detail, Map<String, String> arguments) {}

    public Problem {
        faults = List.copyOf(faults);
        offers = List.copyOf(offers);
        headers = Map.copyOf(headers);
    }

    /** A problem of no rule and no field. */
    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, null, List.of(), List.of(), Map.of());
    }

    /** The same with a header of the answer. */
    public Problem with(String header, String value) {
        return new Problem(status, code, title, detail, rule, faults, offers, Map.of(header, value));
    }
}
