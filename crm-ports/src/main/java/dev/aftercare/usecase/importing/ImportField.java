package dev.aftercare.usecase.importing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field that a kind of import has.
 *
 * @param required whether a row without it is not taken
 * @param personal whether it is about a person
 * @param fact whether a row is taken without it where its value cannot be read: an optional fact
 * @param codes what a {@link FieldType#CODE} may be
 */
public record ImportField(
        String name, FieldType type, boolean required, boolean personal, boolean fact, List<String> codes) {

    public ImportField {
        codes = ImmutableList.copyOf(codes);
    }

    static ImportField of(String name, FieldType type) {
        return new ImportField(name, type, false, false, false, List.of());
    }

    static ImportField fact(String name, FieldType type) {
        return new ImportField(name, type, false, false, true, List.of());
    }

    /** One of these constants, by its name. */
    static ImportField constant(String name, Enum<?>[] constants) {
        return new ImportField(
                name,
                FieldType.CODE,
                false,
                false,
                true,
                Stream.of(constants).map(Enum::name).toList());
    }

    ImportField mustBe() {
        return new ImportField(name, type, true, personal, false, codes);
    }

    /** The same, but a row is not taken where its value cannot be read: another one would be a guess. */
    ImportField orNoRow() {
        return new ImportField(name, type, required, personal, false, codes);
    }

    ImportField ofAPerson() {
        return new ImportField(name, type, required, true, fact, codes);
    }
}
