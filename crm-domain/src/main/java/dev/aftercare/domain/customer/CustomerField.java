package dev.aftercare.domain.customer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a customer's record that a template names and the call centre checks (CUS-3a). */
public enum CustomerField {
    NAME(customer -> List.of(customer.name().display())),
    PHONE(ContactKind.PHONE),
    ADDRESS(ContactKind.ADDRESS),
    E_MAIL(ContactKind.E_MAIL),
    WECHAT(ContactKind.WECHAT),
    SALUTATION(customer -> texts(customer.profile().salutation().map(Enum::name).orElse(""))),
    BIRTHDAY(customer ->
            texts(customer.profile().birthday().map(Object::toString).orElse(""))),
    COMPANY_CODE(customer ->
            texts(customer.profile().companyCode().map(CompanyCode::text).orElse(""))),
    INDUSTRY(customer -> texts(customer.profile().industry())),
    WON_THROUGH(customer -> texts(customer.profile().wonThrough())),
    LANGUAGE(customer -> texts(customer.wishes().preferences().language().orElse("")));

    private final Function<Customer, List<String>> values;
    private final Optional<ContactKind> kind;

    CustomerField(Function<Customer, List<String>> values) {
        this.values = values;
        this.kind = Optional.empty();
    }

    CustomerField(ContactKind kind) {
        this.values =
                customer -> customer.contact().of(kind).map(ContactPoint::value).toList();
        this.kind = Optional.of(kind);
    }

    /** The texts that stand in it, none where it is empty; personal. */
    public List<String> valueIn(Customer customer) {
        return values.apply(customer);
    }

    /** Of which contact points it is made; empty for what stands in the record itself. */
    public Optional<ContactKind> kind() {
        return kind;
    }

    /** Whether its verdicts stand with the contact points themselves. */
    public boolean isOfContactPoints() {
        return kind.isPresent();
    }

    /** What was found of it: of contact points the best, so that one right number makes the field right. */
    public VerificationState foundIn(Customer customer) {
        if (!isOfContactPoints()) {
            return customer.verdicts().of(this).state();
        }
        List<VerificationState> found = kind.stream()
                .flatMap(customer.contact()::of)
                .map(point -> point.verification().state())
                .toList();
        if (found.contains(VerificationState.VERIFIED)) {
            return VerificationState.VERIFIED;
        }
        return found.isEmpty() || found.contains(VerificationState.UNVERIFIED)
                ? VerificationState.UNVERIFIED
                : VerificationState.WRONG;
    }

    private static List<String> texts(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }
}
