package dev.aftercare.http.json;

import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.VerificationState;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.usecase.portal.Own;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer as they see themselves, and the dealer: nothing that the staff noted for itself (CUS-11). */
public record OwnView(String name, List<Contact> contacts, Wishes wishes, House dealer, long version)
        implements Versioned {

    /** A way to reach them; {@code verified} where the call centre found it right. */
    public record Contact(String kind, String value, String label, String source, boolean verified) {

        static Contact of(ContactPoint point) {
            return new Contact(
                    point.kind().name(),
                    point.value(),
                    point.label(),
                    point.source().name(),
                    point.verification().state() == VerificationState.VERIFIED);
        }
    }

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

    /** Consent that was given or withdrawn. */
    public record Consent(String purpose, String channel, boolean given, String at, String wording) {

        static Consent of(ConsentEntry entry) {
            return new Consent(
                    entry.purpose().name(),
                    entry.channel().name(),
                    entry.given(),
                    entry.at().toString(),
                    entry.proof().wording());
        }
    }

    /** The dealer, by name, with its zone and what can be booked there. */
    public record House(String name, String zone, List<Service> services) {

        static House of(Dealer dealer) {
            return new House(
                    dealer.profile().name(),
                    dealer.zone().getId(),
                    dealer.workshop().services().stream()
                            .map(service -> new Service(service.code(), service.name()))
                            .toList());
        }
    }

    /** What can be booked. */
    public record Service(String code, String name) {}

    /** The view of {@code own}. */
    public static OwnView of(Own own) {
        return view(own.customer(), own.dealer());
    }

    private static OwnView view(Customer customer, Dealer dealer) {
        return new OwnView(
                customer.name().display(),
                customer.contact().points().stream().map(Contact::of).toList(),
                Wishes.of(customer),
                House.of(dealer),
                customer.version());
    }
}
