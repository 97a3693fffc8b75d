package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.RememberedDate;
import dev.aftercare.domain.merge.FieldHandling.Many;
import dev.aftercare.domain.merge.FieldHandling.One;
import dev.aftercare.domain.merge.Merge.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of a customer, and the one place that says what becomes of each when two are merged (CUS-4b). Whoever adds data to
 * {@link Customer} adds it here. What the call centre found of a value goes with the value (CUS-3b).
 */
public enum MergeField {
    NAME,
    PHONES,
    ADDRESSES,
    E_MAILS,
    WECHAT_IDS,
    SALUTATION,
    BIRTHDAY,
    DATES,
    COMPANY_CODE,
    INDUSTRY,
    WON_THROUGH,
    PREFERRED_CHANNEL,
    CONVENIENT_HOURS,
    LANGUAGE,
    /** Both sides' are kept, and the stricter word holds, whichever is taken (hard case 29). */
    CONSENTS;

    private FieldHandling handling() {
        return switch (this) {
            case NAME ->
                new One<>(
                        Optional.of(CustomerField.NAME),
                        Customer::name,
                        MergeField::named,
                        name -> List.of(name.display()));
            case PHONES -> points(ContactPointKind.PHONE);
            case ADDRESSES -> points(ContactPointKind.ADDRESS);
            case E_MAILS -> points(ContactPointKind.E_MAIL);
            case WECHAT_IDS -> points(ContactPointKind.WECHAT);
            case SALUTATION ->
                profile(CustomerField.SALUTATION, CustomerProfile::salutation, CustomerProfile::addressed);
            case BIRTHDAY -> profile(CustomerField.BIRTHDAY, CustomerProfile::birthday, CustomerProfile::born);
            case DATES ->
                new Many<RememberedDate>(
                        customer -> customer.profile().dates(),
                        (customer, dates) -> profiled(
                                customer, customer.profile().remembering(first(dates, CustomerProfile.MOST_DATES))),
                        date -> date,
                        (date, same) -> date,
                        date -> date.day() + " " + date.name());
            case COMPANY_CODE ->
                profile(CustomerField.COMPANY_CODE, CustomerProfile::companyCode, CustomerProfile::registeredAs);
            case INDUSTRY -> text(CustomerField.INDUSTRY, CustomerProfile::industry, CustomerProfile::workingIn);
            case WON_THROUGH -> text(CustomerField.WON_THROUGH, CustomerProfile::wonThrough, CustomerProfile::won);
            case PREFERRED_CHANNEL ->
                preference(
                        Optional.empty(),
                        ContactPreferences::channel,
                        (likes, channel) -> new ContactPreferences(channel, likes.hours(), likes.language()),
                        ContactChannel::name);
            case CONVENIENT_HOURS ->
                preference(
                        Optional.empty(),
                        ContactPreferences::hours,
                        (likes, hours) -> new ContactPreferences(likes.channel(), hours, likes.language()),
                        hours -> hours.from() + "-" + hours.to());
            case LANGUAGE ->
                preference(
                        Optional.of(CustomerField.LANGUAGE),
                        ContactPreferences::language,
                        (likes, language) -> new ContactPreferences(likes.channel(), likes.hours(), language),
                        language -> language);
            case CONSENTS -> new ConsentHandling();
        };
    }

    /** Whether both sides' values are kept, so that taking the field only says whose come first. */
    public boolean isUnited() {
        return !(handling() instanceof One);
    }

    /** What is known, as people read it; personal. */
    public List<String> texts(Customer customer) {
        return handling().texts(customer);
    }

    /** The first field of which a customer cannot keep as many values as the two have together; empty where there is room for all. */
    static Optional<MergeField> withoutRoom(Customer survivor, Customer other, Customer joined) {
        return Stream.of(values())
                .filter(field -> field.handling() instanceof Many)
                .filter(field -> Stream.of(survivor, other)
                        .anyMatch(side -> !field.texts(joined).containsAll(field.texts(side))))
                .findFirst();
    }

    /** The survivor's data as they are when {@code other} has joined; the version stays. */
    static Customer joined(Customer survivor, Customer other, Set<MergeField> taken, Stamp decided) {
        Customer joined = survivor;
        for (MergeField field : values()) {
            joined = field.handling().joined(joined, other, taken.contains(field), decided);
        }
        return joined;
    }

    /** {@code customer} with everything that was changed between {@code before} and {@code after}; the version stays. */
    static Customer patched(Customer customer, Customer before, Customer after) {
        Customer patched = customer;
        for (MergeField field : values()) {
            patched = field.handling().patched(patched, before, after);
        }
        return patched;
    }

    private static FieldHandling points(ContactPointKind kind) {
        return new Many<ContactPoint>(
                customer -> customer.contact().of(kind).toList(),
                (customer, points) -> reached(customer, kind, points),
                ContactPoint::key,
                ContactPoint::joinedBy,
                ContactPoint::value);
    }

    private static Customer reached(Customer customer, ContactPointKind kind, List<ContactPoint> points) {
        List<ContactPoint> others = customer.contact().points().stream()
                .filter(point -> point.kind() != kind)
                .toList();
        List<ContactPoint> all = ImmutableList.<ContactPoint>builder()
                .addAll(others)
                .addAll(first(points, CustomerContact.MOST - others.size()))
                .build();
        return with(customer, customer.name(), new CustomerContact(all), customer.profile(), customer.wishes());
    }

    private static <T> FieldHandling profile(
            CustomerField judged,
            Function<CustomerProfile, Optional<T>> value,
            BiFunction<CustomerProfile, Optional<T>, CustomerProfile> with) {
        return new One<Optional<T>>(
                Optional.of(judged),
                customer -> value.apply(customer.profile()),
                (customer, known) -> profiled(customer, with.apply(customer.profile(), known)),
                FieldHandling::known);
    }

    private static FieldHandling text(
            CustomerField judged,
            Function<CustomerProfile, String> value,
            BiFunction<CustomerProfile, String, CustomerProfile> with) {
        return new One<String>(
                Optional.of(judged),
                customer -> value.apply(customer.profile()),
                (customer, known) -> profiled(customer, with.apply(customer.profile(), known)),
                FieldHandling::known);
    }

    private static <T> FieldHandling preference(
            Optional<CustomerField> judged,
            Function<ContactPreferences, Optional<T>> value,
            BiFunction<ContactPreferences, Optional<T>, ContactPreferences> with,
            Function<T, String> read) {
        return new One<Optional<T>>(
                judged,
                customer -> value.apply(customer.wishes().preferences()),
                (customer, liked) -> wishing(
                        customer,
                        new ContactWishes(
                                with.apply(customer.wishes().preferences(), liked),
                                customer.wishes().consents())),
                liked -> liked.map(read).stream().toList());
    }

    private static <T> List<T> first(List<T> values, int most) {
        return values.subList(0, Math.min(values.size(), most));
    }

    private static Customer named(Customer customer, CustomerName name) {
        return with(customer, name, customer.contact(), customer.profile(), customer.wishes());
    }

    private static Customer profiled(Customer customer, CustomerProfile profile) {
        return with(customer, customer.name(), customer.contact(), profile, customer.wishes());
    }

    static Customer wishing(Customer customer, ContactWishes wishes) {
        return with(customer, customer.name(), customer.contact(), customer.profile(), wishes);
    }

    private static Customer with(
            Customer customer,
            CustomerName name,
            CustomerContact contact,
            CustomerProfile profile,
            ContactWishes wishes) {
        return new Customer(
                customer.id(),
                customer.registeredAt(),
                name,
                contact,
                profile,
                wishes,
                customer.verdicts(),
                customer.version());
    }
}
