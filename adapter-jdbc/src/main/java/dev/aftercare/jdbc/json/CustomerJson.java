package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerKind;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's record as it was before a merge; its parts are texts as in the columns of the record itself.
 *
 * @param erased the kind of customer whose name was erased; absent while it is there
 */
public record CustomerJson(
        int v,
        UUID id,
        UUID registeredAt,
        @Nullable String company,
        @Nullable String family,
        @Nullable String given,
        String points,
        @Nullable String birthday,
        String profile,
        String wishes,
        String verdicts,
        long version,
        @Nullable String erased)
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
                ContactPointsJson.write(customer.contact()),
                customer.profile().birthday().map(LocalDate::toString).orElse(null),
                ProfileJson.write(customer.profile()),
                WishesJson.write(customer.wishes()),
                VerdictsJson.write(customer.verdicts()),
                customer.version(),
                customer.isErased() ? customer.kind().name() : null));
    }

    /** The record of a text. */
    public static Customer read(String text) {
        CustomerJson stored = Json.read(text, CustomerJson.class);
        Optional<LocalDate> birthday = Optional.ofNullable(stored.birthday).map(LocalDate::parse);
        return new Customer(
                new CustomerId(stored.id),
                new OrganisationId(stored.registeredAt),
                stored.name(),
                ContactPointsJson.read(stored.points),
                ProfileJson.read(stored.profile, birthday),
                WishesJson.read(stored.wishes),
                VerdictsJson.read(stored.verdicts),
                stored.version);
    }

    private CustomerName name() {
        if (erased != null) {
            return new CustomerName.Erased(CustomerKind.valueOf(erased));
        }
        return company == null
                ? new CustomerName.Person(orEmpty(family), orEmpty(given))
                : new CustomerName.Company(company);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
