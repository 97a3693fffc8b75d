package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.OrganisationId;
import java.util.Optional;

/**
 * A person or a company as one dealer registered it (CUS-1). Persons registered at two dealers are two customers until
 * somebody joins them (NET-2).
 *
 * @param registeredAt the dealer who registered the customer
 * @param profile what is known beside the name and how to reach them
 * @param wishes how they want to be contacted, and what they consented to (CUS-2)
 * @param verdicts what the call centre found of the fields that are no contact points (CUS-3a)
 */
public record Customer(
        CustomerId id,
        OrganisationId registeredAt,
        CustomerName name,
        CustomerContact contact,
        CustomerProfile profile,
        ContactWishes wishes,
        FieldVerdicts verdicts,
        long version) {

    /** A new customer, in the first version, who has said nothing yet of how to be contacted. */
    public static Customer registered(
            CustomerId id,
            OrganisationId registeredAt,
            CustomerName name,
            CustomerContact contact,
            CustomerProfile profile) {
        return new Customer(id, registeredAt, name, contact, profile, ContactWishes.none(), FieldVerdicts.none(), 1);
    }

    /** Whether it is a person or a company. */
    public CustomerKind kind() {
        return name.kind();
    }

    /** The number to call or to write to first: the first one that was not found wrong (CUS-3a). */
    public Optional<Phone> bestPhone() {
        return contact.usable(ContactPointKind.PHONE).findFirst().map(ContactPoint::phone);
    }

    /** The same customer with corrected data; the same version where nothing differs. */
    public Customer corrected(CustomerName newName, CustomerContact newContact, CustomerProfile newProfile) {
        return changed(new Customer(id, registeredAt, newName, newContact, newProfile, wishes, verdicts, version + 1));
    }

    /** With other preferences; the same version where nothing differs. */
    public Customer preferring(ContactPreferences preferences) {
        return wishing(new ContactWishes(preferences, wishes.consents()));
    }

    /** With other wishes; the same version where nothing differs. */
    public Customer wishing(ContactWishes newWishes) {
        return changed(new Customer(id, registeredAt, name, contact, profile, newWishes, verdicts, version + 1));
    }

    /** With what the call centre found (CUS-3a); the same version where nothing differs. */
    public Customer judged(CustomerContact judgedContact, FieldVerdicts newVerdicts) {
        return changed(new Customer(id, registeredAt, name, judgedContact, profile, wishes, newVerdicts, version + 1));
    }

    /** With all that {@code data} says, what was found of it too (CUS-4b); the same version where nothing differs. */
    public Customer saying(Customer data) {
        boolean isSame = name.equals(data.name)
                && contact.equals(data.contact)
                && profile.equals(data.profile)
                && wishes.equals(data.wishes)
                && verdicts.equals(data.verdicts);
        return isSame
                ? this
                : new Customer(
                        id,
                        registeredAt,
                        data.name,
                        data.contact,
                        data.profile,
                        data.wishes,
                        data.verdicts,
                        version + 1);
    }

    /** Whether who it was has been erased: ids and dealer are left, and nothing can be done for them any more (CUS-9). */
    public boolean isErased() {
        return name instanceof CustomerName.Erased;
    }

    /** The same without who it is (CUS-9); the same version where that is gone already. */
    public Customer erased() {
        return saying(new Customer(
                id,
                registeredAt,
                new CustomerName.Erased(kind()),
                CustomerContact.none(),
                CustomerProfile.unknown(),
                ContactWishes.none(),
                FieldVerdicts.none(),
                version));
    }

    /** What was found of a field is gone with the value that it was found of (CUS-3b). */
    private Customer changed(Customer next) {
        FieldVerdicts left =
                next.verdicts.withoutThose(field -> !field.valueIn(this).equals(field.valueIn(next)));
        return saying(
                new Customer(id, registeredAt, next.name, next.contact, next.profile, next.wishes, left, next.version));
    }
}
