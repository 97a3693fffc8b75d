package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's record as it was before a merge. */
public record CustomerJson(
        int v,
        UUID id,
        UUID registeredAt,
        @Nullable String company,
        @Nullable String family,
        @Nullable String given,
        String contact,
        @Nullable String birthday,
        long version)
        implements Versioned {

    /** The text of this record. */
    public static String write(Customer customer) {
        CustomerName.Person person = customer.name() instanceof CustomerName.Person one ? one : null;
        return Json.write(new CustomerJson(
                1,
                customer.id().value(),
                customer.registeredAt().value(),
                person == null ? customer.name().display() : null,
                person == null ? null : person.family(),
                person == null ? null : person.given(),
                ContactJson.write(customer.contact()),
                customer.birthday().map(LocalDate::toString).orElse(null),
                customer.version()));
    }

    /** The record of a text. */
    public static Customer read(String text) {
        CustomerJson stored = Json.read(text, CustomerJson.class);
        return new Customer(
                new CustomerId(stored.id),
                new OrganisationId(stored.registeredAt),
                stored.company == null
                        ? new CustomerName.Person(orEmpty(stored.family), orEmpty(stored.given))
                        : new CustomerName.Company(stored.company),
                ContactJson.read(stored.contact),
                Optional.ofNullable(stored.birthday).map(LocalDate::parse),
                stored.version);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
