package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.http.json.JsonWriter;
import dev.aftercare.http.json.PersonalExportView;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalExport;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is given as JSON is read back as it was (CUS-9). */
class PersonalExportProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 300)
    @Tag("CUS-9")
    void whatIsWrittenIsReadBackEqual(@ForAll("exports") PersonalExport export) throws IOException {
        byte[] written = JsonWriter.write(PersonalExportView.of(export));
        assertThat(JSON.readValue(written, PersonalExportView.class).toExport()).isEqualTo(export);
    }

    @Provide
    Arbitrary<PersonalExport> exports() {
        Arbitrary<Map<String, List<Kept>>> parts =
                Arbitraries.maps(names(), kept(3).list().ofMaxSize(3)).ofMaxSize(4);
        Arbitrary<List<CustomerId>> ids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((most, least) -> new CustomerId(new UUID(most, least)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(0, 4_000_000_000L)
                .map(second -> Instant.ofEpochSecond(second, 123_456_000));
        return Combinators.combine(Arbitraries.integers().between(1, 9), instants, ids, parts)
                .as(PersonalExport::new);
    }

    private static Arbitrary<Kept> kept(int depth) {
        Arbitrary<Kept> text = Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .filter(value -> value.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE))
                .map(Kept.Text::new);
        if (depth == 0) {
            return text;
        }
        Arbitrary<Kept> inner = Arbitraries.lazy(() -> kept(depth - 1));
        Arbitrary<Kept> several = inner.list().ofMaxSize(3).map(Kept.Several::new);
        Arbitrary<Kept> fields = Arbitraries.maps(names(), inner).ofMaxSize(3).map(Kept.Fields::new);
        return Arbitraries.oneOf(text, several, fields);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars('-', ' ', '姓')
                .ofMinLength(1)
                .ofMaxLength(12);
    }
}
