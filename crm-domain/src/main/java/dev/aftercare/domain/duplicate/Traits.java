package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.aftercare.domain.customer.CustomerId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of one person or company, folded for comparing: case, width, accents, blanks and punctuation do not
 * matter. Holds personal data and shows none of it in {@link #toString()}. Immutable.
 */
public final class Traits {

    private static final int NATIONAL_DIGITS = 10;

    private final CustomerId id;
    private final Map<MatchField, ImmutableList<String>> values;

    private Traits(CustomerId id, Map<MatchField, ImmutableList<String>> values) {
        this.id = id;
        this.values = values;
    }

    /** Traits of the customer {@code id}, of whom nothing is known yet. */
    public static Builder of(CustomerId id) {
        return new Builder(id);
    }

    public CustomerId id() {
        return id;
    }

    /** The folded values of a field, empty where it is unknown. */
    public List<String> values(MatchField field) {
        return values.getOrDefault(field, ImmutableList.of());
    }

    /** Whether this is a company; a company and a person are never one. */
    public boolean isCompany() {
        return knows(MatchField.COMPANY_NAME) || knows(MatchField.COMPANY_CODE);
    }

    boolean knows(MatchField field) {
        return values.containsKey(field);
    }

    /** The first value of a field; empty where it is unknown. */
    String first(MatchField field) {
        List<String> known = values(field);
        return known.isEmpty() ? "" : known.get(0);
    }

    @Override
    public String toString() {
        return "Traits[" + id + "]";
    }

    /** Collects traits; blank values say nothing. Not thread-safe. */
    public static final class Builder {

        private final CustomerId id;
        private final Map<MatchField, ImmutableList<String>> values = new EnumMap<>(MatchField.class);

        private Builder(CustomerId id) {
            this.id = id;
        }

        /** With one more value of {@code field}, as it was written. */
        public Builder with(MatchField field, String text) {
            String folded = field == MatchField.PHONE ? national(text) : fold(text);
            if (!folded.isEmpty()) {
                values.merge(field, ImmutableList.of(folded), Builder::joined);
            }
            return this;
        }

        private static ImmutableList<String> joined(ImmutableList<String> known, ImmutableList<String> more) {
            return Stream.concat(known.stream(), more.stream()).distinct().collect(ImmutableList.toImmutableList());
        }

        public Builder born(LocalDate day) {
            return with(MatchField.BIRTHDAY, DateTimeFormatter.BASIC_ISO_DATE.format(day));
        }

        /** With an address that is known as one text: its numbers are the house's, the other words the street's. */
        public Builder address(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            return with(MatchField.HOUSE_NUMBER, plain.replaceAll("\\D+", ""))
                    .with(MatchField.STREET, plain.replaceAll("\\d+", ""));
        }

        public Traits build() {
            return new Traits(id, Maps.immutableEnumMap(values));
        }
    }

    /** The last digits of a phone number, which are the same with and without a country's code and a leading zero. */
    private static String national(String text) {
        String digits = fold(text).replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - NATIONAL_DIGITS));
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
