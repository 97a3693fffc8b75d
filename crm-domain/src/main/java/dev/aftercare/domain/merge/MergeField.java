package dev.aftercare.domain.merge;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a customer, and the one place that says what becomes of each when two are merged (CUS-4b). Whoever adds data to
 * {@link Customer} adds it here.
 */
public enum MergeField {
    NAME,
    PHONES,
    ADDRESS,
    BIRTHDAY;

    private FieldHandling handling() {
        return switch (this) {
            case NAME ->
                new FieldHandling.One<>(
                        Customer::name,
                        (customer, name) -> with(customer, name, customer.contact(), customer.birthday()),
                        name -> List.of(name.display()));
            case PHONES ->
                new FieldHandling.Many<>(
                        customer -> customer.contact().phones(),
                        (customer, phones) -> with(
                                customer,
                                new CustomerContact(phones, customer.contact().address())),
                        Phone::digits);
            case ADDRESS ->
                new FieldHandling.One<>(
                        customer -> customer.contact().address(),
                        (customer, address) -> with(
                                customer, new CustomerContact(customer.contact().phones(), address)),
                        FieldHandling::known);
            case BIRTHDAY ->
                new FieldHandling.One<>(
                        Customer::birthday,
                        (customer, birthday) -> with(customer, customer.name(), customer.contact(), birthday),
                        birthday -> birthday.map(LocalDate::toString).stream().toList());
        };
    }

    /** Whether both sides' values are kept, so that taking the field only says whose come first. */
    public boolean isUnited() {
        return handling() instanceof FieldHandling.Many;
    }

    /** What is known, as people read it; personal. */
    public List<String> texts(Customer customer) {
        return handling().texts(customer);
    }

    /** The survivor's data as they are when {@code other} has joined; the version stays. */
    static Customer joined(Customer survivor, Customer other, Set<MergeField> taken) {
        Customer joined = survivor;
        for (MergeField field : values()) {
            joined = field.handling().joined(joined, other, taken.contains(field));
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

    /** The next version of {@code customer}, with the data of {@code data}; the same where nothing differs. */
    static Customer changed(Customer customer, Customer data) {
        return customer.corrected(data.name(), data.contact(), data.birthday());
    }

    private static Customer with(Customer customer, CustomerContact contact) {
        return with(customer, customer.name(), contact, customer.birthday());
    }

    private static Customer with(
            Customer customer, CustomerName name, CustomerContact contact, Optional<LocalDate> birthday) {
        return new Customer(customer.id(), customer.registeredAt(), name, contact, birthday, customer.version());
    }
}
