package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.ContactSource;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.SearchKnowledge;
import dev.aftercare.usecase.customer.CustomerDetails.Contact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Contact points as commands bring them. */
final class ContactData {

    private ContactData() {}

    /** Whether a text can be of that kind. */
    static boolean isOfKind(ContactPointKind kind, String text) {
        try {
            point(kind, text);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** A point as it is written; throws {@link IllegalArgumentException} where it is none of its kind. */
    static ContactPoint point(ContactPointKind kind, String text) {
        return ContactPoint.of(
                kind, kind == ContactPointKind.PHONE ? Phone.parse(text).digits() : text.strip());
    }

    /**
     * What a customer is reached by after a command: where it brings no details, the phones and the address that it brings and else what was
     * known.
     */
    static CustomerContact of(RegisterCustomer command, CustomerContact known, SearchKnowledge knowledge) {
        List<Phone> phones = Objects.requireNonNullElse(command.phones(), List.<String>of()).stream()
                .map(text -> stored(text, knowledge))
                .distinct()
                .toList();
        CustomerContact told = known.told(phones, CustomerData.strip(command.address()));
        CustomerDetails details = command.details();
        return details == null ? told : known.replacedBy(points(phones, command.address(), details, knowledge));
    }

    /** Exactly {@code contacts}; values that were not known before come from {@code source}. */
    static CustomerContact of(
            List<Contact> contacts, CustomerContact known, ContactSource source, SearchKnowledge knowledge) {
        return known.replacedBy(contacts.stream()
                .map(contact -> labelled(contact, knowledge).from(source))
                .toList());
    }

    private static List<ContactPoint> points(
            List<Phone> phones, @Nullable String address, CustomerDetails details, SearchKnowledge knowledge) {
        Map<ContactPoint.Key, ContactPoint> points = new LinkedHashMap<>();
        List<ContactPoint> all = new ArrayList<>();
        phones.forEach(phone -> all.add(ContactPoint.of(ContactPointKind.PHONE, phone.digits())));
        String first = CustomerData.strip(address);
        if (!first.isEmpty()) {
            all.add(ContactPoint.of(ContactPointKind.ADDRESS, first));
        }
        Objects.requireNonNullElse(details.contacts(), List.<Contact>of())
                .forEach(contact -> all.add(labelled(contact, knowledge)));
        all.forEach(point -> points.merge(point.key(), point, (told, label) -> told.labelled(label.label())));
        return List.copyOf(points.values());
    }

    private static ContactPoint labelled(Contact contact, SearchKnowledge knowledge) {
        ContactPoint point = contact.kind() == ContactPointKind.PHONE
                ? ContactPoint.of(
                        ContactPointKind.PHONE,
                        stored(contact.value(), knowledge).digits())
                : point(contact.kind(), contact.value());
        return point.labelled(CustomerData.strip(contact.label()));
    }

    private static Phone stored(String text, SearchKnowledge knowledge) {
        return knowledge.numbers().stored(Phone.parse(text), knowledge.country());
    }
}
