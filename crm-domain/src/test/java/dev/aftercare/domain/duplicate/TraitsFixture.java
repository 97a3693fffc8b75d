package dev.aftercare.domain.duplicate;

import dev.aftercare.domain.customer.CustomerId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Records for tests, named by a word instead of an id. */
final class TraitsFixture {

    private TraitsFixture() {}

    static Traits.Builder of(String name) {
        return Traits.of(id(name));
    }

    static CustomerId id(String name) {
        return new CustomerId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Traits.Builder person(String name, String family, String given) {
        return of(name).with(MatchField.FAMILY_NAME, family).with(MatchField.GIVEN_NAME, given);
    }
}
