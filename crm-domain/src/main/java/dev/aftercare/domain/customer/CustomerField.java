package dev.aftercare.domain.customer;

import java.util.List;
import java.util.Optional;

/** The fields of a customer's record that a template names and the call centre checks (CUS-3a). */
public enum CustomerField {
    NAME,
    PHONE(ContactPointKind.PHONE),
    ADDRESS(ContactPointKind.ADDRESS),
    E_MAIL(ContactPointKind.E_MAIL),
    WECHAT(ContactPointKind.WECHAT),
    SALUTATION,
    BIRTHDAY,
    COMPANY_CODE,
    INDUSTRY,
    WON_THROUGH,
    LANGUAGE;

    private final Optional<ContactPointKind> kind;

    CustomerField() {
        this.kind = Optional.empty();
    }

    CustomerField(ContactPointKind kind) {
        this.kind = Optional.of(kind);
    }

    /** The texts that stand in it, none where it is empty; personal. */
    public List<String> valueIn(Customer customer) {
        CustomerProfile profile = customer.profile();
        return switch (this) {
            case NAME -> texts(Optional.of(customer.name().display()));
            case PHONE, ADDRESS, E_MAIL, WECHAT ->
                kind.stream()
                        .flatMap(customer.contact()::of)
                        .map(ContactPoint::value)
                        .toList();
            case SALUTATION -> texts(profile.salutation());
            case BIRTHDAY -> texts(profile.birthday());
            case COMPANY_CODE -> texts(profile.companyCode());
            case INDUSTRY -> texts(Optional.of(profile.industry()));
            case WON_THROUGH -> texts(Optional.of(profile.wonThrough()));
            case LANGUAGE -> texts(customer.wishes().preferences().language());
        };
    }

    /** Of which contact points it is made; empty for what stands in the record itself. */
    public Optional<ContactPointKind> kind() {
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

    private static List<String> texts(Optional<?> value) {
        return value.map(Object::toString).filter(text -> !text.isBlank()).stream()
                .toList();
    }
}
