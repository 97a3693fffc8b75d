package dev.aftercare.domain.customer;

import dev.aftercare.domain.customer.FieldFinding.Matter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a record is usable and verified, two figures of their own (CUS-3a): each gives what stands against it, nothing if it is.
 */
public final class DataQuality {

    /** So often one sign stands in a text that is no more than that. */
    private static final int REPEATED = 3;

    private DataQuality() {}

    /** The basic fields that are obviously invalid; a record is <em>usable</em> if there is none. */
    public static List<FieldFinding> againstUsable(Customer customer, CustomerDataPolicy policy, PhoneNumbers numbers) {
        return policy.of(customer.kind()).basic().stream()
                .flatMap(field -> obvious(field, customer, policy, numbers).stream())
                .toList();
    }

    /** The basic fields that are missing, or that the call centre has not found right; a record is <em>verified</em> (有效) if there is none. */
    public static List<FieldFinding> againstVerified(Customer customer, CustomerDataPolicy policy) {
        return policy.of(customer.kind()).basic().stream()
                .flatMap(field -> unproven(field, customer).stream())
                .toList();
    }

    private static Optional<FieldFinding> unproven(CustomerField field, Customer customer) {
        if (field.valueIn(customer).isEmpty()) {
            return Optional.of(new FieldFinding(field, Matter.MISSING));
        }
        return switch (field.foundIn(customer)) {
            case VERIFIED -> Optional.empty();
            case UNVERIFIED -> Optional.of(new FieldFinding(field, Matter.NOT_VERIFIED));
            case WRONG -> Optional.of(new FieldFinding(field, Matter.WRONG));
        };
    }

    /** Of several values one that is not obviously invalid is enough. */
    private static Optional<FieldFinding> obvious(
            CustomerField field, Customer customer, CustomerDataPolicy policy, PhoneNumbers numbers) {
        List<String> values = field.valueIn(customer);
        if (values.isEmpty()) {
            return Optional.of(new FieldFinding(field, Matter.MISSING));
        }
        List<Optional<Matter>> matters = values.stream()
                .map(value -> obvious(field, value, policy, numbers))
                .toList();
        return matters.contains(Optional.<Matter>empty())
                ? Optional.empty()
                : matters.get(0).map(matter -> new FieldFinding(field, matter));
    }

    private static Optional<Matter> obvious(
            CustomerField field, String value, CustomerDataPolicy policy, PhoneNumbers numbers) {
        Stream<String> writings = Stream.of(value);
        if (field == CustomerField.PHONE) {
            Optional<PhoneNumbers.Known> known = numbers.read(new Phone(value), policy.country());
            if (known.isEmpty()) {
                return Optional.of(Matter.IMPOSSIBLE);
            }
            writings = known.stream().map(number -> number.national().digits());
        }
        return writings.anyMatch(writing -> isPlaceholder(writing, policy))
                ? Optional.of(Matter.PLACEHOLDER)
                : Optional.empty();
    }

    private static boolean isPlaceholder(String value, CustomerDataPolicy policy) {
        String folded = folded(value);
        boolean isOneSign = folded.codePoints().count() >= REPEATED
                && folded.codePoints().distinct().count() == 1;
        return isOneSign
                || policy.placeholders().stream().map(DataQuality::folded).anyMatch(folded::equals);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
