package dev.aftercare.usecase.rights;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.customer.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about a person, as far as the scope reaches (CUS-9).
 *
 * @param format the version of the names and their meaning; {@value #FORMAT} in this release
 * @param at when it was read
 * @param ids all ids of the person, of merged records too
 * @param parts what each feature keeps, by its name, in the order of the features; those that keep nothing are left out
 */
public record PersonalExport(int format, Instant at, List<CustomerId> ids, Map<String, List<Kept>> parts) {

    /** The version that this release writes. */
    public static final int FORMAT = 1;

    public PersonalExport {
        ids = ImmutableList.copyOf(ids);
        parts = ImmutableMap.copyOf(parts);
    }
}
