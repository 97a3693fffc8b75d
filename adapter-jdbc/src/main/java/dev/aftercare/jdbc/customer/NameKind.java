package dev.aftercare.jdbc.customer;

import dev.aftercare.domain.customer.CustomerKind;
import dev.aftercare.domain.customer.CustomerName;

/** What kind of name a row has; a release that knows nothing of erased ones takes their dash for a company. */
final class NameKind {

    private static final String ERASED = "ERASED_";

    private NameKind() {}

    static String of(CustomerName name) {
        String kind = name.kind().name();
        return name instanceof CustomerName.Erased ? ERASED + kind : kind;
    }

    static CustomerName read(String kind, String first, String second) {
        if (kind.startsWith(ERASED)) {
            return new CustomerName.Erased(CustomerKind.valueOf(kind.substring(ERASED.length())));
        }
        return kind.equals(CustomerKind.PERSON.name())
                ? new CustomerName.Person(first, second)
                : new CustomerName.Company(first);
    }
}
