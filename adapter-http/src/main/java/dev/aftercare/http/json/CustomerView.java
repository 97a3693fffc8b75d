package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CompanyCode;
import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.duplicate.ScoredPair;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the dealer that asks; the id is another than the one asked for where that was merged with this one.
 *
 * @param phones in E.164 where a numbering plan has them
 * @param possibleDuplicates told when the customer is registered, absent otherwise
 * @param erased true where who it was has been erased, with the name and all else; absent otherwise
 */
public record CustomerView(
        String id,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String companyName,
        List<String> phones,
        String address,
        @Nullable String birthday,
        Details details,
        Wishes wishes,
        long version,
        @Nullable List<PossibleDuplicateView> possibleDuplicates,
        @Nullable Boolean erased)
        implements Versioned, Located {

    /** What is known beside the name and how to reach them first. */
    public record Details(
            @Nullable String salutation,
            List<Contact> contacts,
            List<YearlyDate> dates,
            @Nullable String companyCode,
            String industry,
            String wonThrough) {

        static Details of(Customer customer) {
            CustomerProfile profile = customer.profile();
            return new Details(
                    profile.salutation().map(Enum::name).orElse(null),
                    customer.contact().points().stream().map(Contact::of).toList(),
                    profile.dates().stream()
                            .map(date -> new YearlyDate(
                                    date.name(),
                                    date.day().getMonthValue(),
                                    date.day().getDayOfMonth()))
                            .toList(),
                    profile.companyCode().map(CompanyCode::text).orElse(null),
                    profile.industry(),
                    profile.wonThrough());
        }
    }

    /** A way to reach them, who brought it, and whether it was found right. */
    public record Contact(
            String kind,
            String value,
            String label,
            String source,
            String verification,
            @Nullable String verifiedAt,
            @Nullable String verifiedBy) {

        static Contact of(ContactPoint point) {
            return new Contact(
                    point.kind().name(),
                    point.value(),
                    point.label(),
                    point.source().name(),
                    point.verification().state().name(),
                    point.verification().at().map(Instant::toString).orElse(null),
                    point.verification().at().isPresent() ? point.verification().by() : null);
        }
    }

    /** A day of each year. */
    public record YearlyDate(String name, int month, int day) {}

    /** How they want to be contacted, and all that they said of consent, the earliest first. */
    public record Wishes(
            @Nullable String channel,
            @Nullable String from,
            @Nullable String to,
            @Nullable String language,
            List<Consent> consents) {

        static Wishes of(Customer customer) {
            ContactPreferences preferences = customer.wishes().preferences();
            return new Wishes(
                    preferences.channel().map(Enum::name).orElse(null),
                    preferences.hours().map(hours -> hours.from().toString()).orElse(null),
                    preferences.hours().map(hours -> hours.to().toString()).orElse(null),
                    preferences.language().orElse(null),
                    customer.wishes().consents().entries().stream()
                            .map(Consent::of)
                            .toList());
        }
    }

    /** Consent that was given or withdrawn, with its proof. */
    public record Consent(
            String purpose, String channel, boolean given, String at, String by, String means, String wording) {

        static Consent of(ConsentEntry entry) {
            return new Consent(
                    entry.purpose().name(),
                    entry.channel().name(),
                    entry.given(),
                    entry.at().toString(),
                    entry.proof().by(),
                    entry.proof().means().name(),
                    entry.proof().wording());
        }
    }

    /** The view of {@code customer}. */
    public static CustomerView of(Customer customer) {
        return of(customer, null);
    }

    /** The view of {@code customer} who was just registered, with those of the dealer's customers who may be the same. */
    public static CustomerView registered(Customer customer, List<ScoredPair> possibleDuplicates) {
        return of(
                customer,
                possibleDuplicates.stream()
                        .map(pair -> PossibleDuplicateView.of(customer.id(), pair))
                        .toList());
    }

    private static CustomerView of(Customer customer, @Nullable List<PossibleDuplicateView> possibleDuplicates) {
        CustomerName.Person person = customer.name() instanceof CustomerName.Person named ? named : null;
        return new CustomerView(
                customer.id().toString(),
                person == null ? null : person.family(),
                person == null ? null : person.given(),
                customer.name() instanceof CustomerName.Company company ? company.name() : null,
                customer.contact().phones().stream().map(Phone::digits).toList(),
                customer.contact().address(),
                customer.profile().birthday().map(Object::toString).orElse(null),
                Details.of(customer),
                Wishes.of(customer),
                customer.version(),
                possibleDuplicates,
                customer.isErased() ? Boolean.TRUE : null);
    }
}
