package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.Phone;
import java.util.List;

/** How a customer is reached: {@code {"v":1,"phones":["13812345678"],"address":""}}. */
public record ContactJson(int v, List<String> phones, String address) implements Versioned {

    /** The text of this contact. */
    public static String write(CustomerContact contact) {
        return Json.write(
                new ContactJson(1, contact.phones().stream().map(Phone::digits).toList(), contact.address()));
    }

    /** The contact of a text. */
    public static CustomerContact read(String text) {
        ContactJson stored = Json.read(text, ContactJson.class);
        return CustomerContact.of(stored.phones.stream().map(Phone::new).toList(), stored.address);
    }
}
