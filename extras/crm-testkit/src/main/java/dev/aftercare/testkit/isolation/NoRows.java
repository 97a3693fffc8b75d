package dev.aftercare.testkit.isolation;

import dev.aftercare.port.importing.RowSource;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.ImportMapping;
import dev.aftercare.usecase.importing.ImportRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A file of customers with a head and no rows. */
final class NoRows implements RowSource {

    private static final String REFERENCE = "reference";
    private static final String FAMILY_NAME = "familyName";

    /** Asks for it as the file of somebody. */
    static ImportRequest request(String whose) {
        String fingerprint = String.format(Locale.ROOT, "%064x", whose.hashCode());
        Map<String, FieldMapping> fields =
                Map.of(REFERENCE, FieldMapping.columns(REFERENCE), FAMILY_NAME, FieldMapping.columns(FAMILY_NAME));
        return new ImportRequest(fingerprint, new ImportMapping("customers", "dms", fields));
    }

    @Override
    public Set<String> columns() {
        return Set.of(REFERENCE, FAMILY_NAME);
    }

    @Override
    public Stream<Row> behind(long line) {
        return Stream.empty();
    }
}
