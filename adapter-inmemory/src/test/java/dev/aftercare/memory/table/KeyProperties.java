package dev.aftercare.memory.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Keys are ordered as the databases order them. */
@Tag("storage")
class KeyProperties {

    @Property
    void idsAreOrderedByTheirText(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        UUID left = new UUID(a, b);
        UUID right = new UUID(c, d);

        assertThat(Integer.signum(Key.of(left).compareTo(Key.of(right))))
                .isEqualTo(Integer.signum(left.toString().compareTo(right.toString())));
    }

    @Property
    void textsAreOrderedByTheirBytes(@ForAll("texts") String left, @ForAll("texts") String right) {
        int byBytes =
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

        assertThat(Integer.signum(Key.of(left).compareTo(Key.of(right)))).isEqualTo(Integer.signum(byBytes));
    }

    @Example
    void aPrefixComesBeforeWhatStartsWithItAndItsEndBehind() {
        Key prefix = Key.of("a", 1);

        assertThat(List.of(
                        Key.of(),
                        Key.of("a"),
                        prefix,
                        prefix.plus(9),
                        prefix.plus(9, "z"),
                        prefix.end(),
                        Key.of("a", 2)))
                .isSorted();
    }

    /** Short texts of characters before, in and behind the surrogates, so that they often begin alike. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "京", "\uFFFD", "\uE000", "😀", "𝐀")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }
}
