package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data of a command as the domain knows it, after the faults that no constraint on one component can see. */
record CustomerData(CustomerName name, CustomerContact contact, Optional<LocalDate> birthday) {

    private static final LocalDate EARLIEST_BIRTHDAY = LocalDate.of(1900, 1, 1);

    static CustomerData of(RegisterCustomer command, LocalDate today) {
        String family = strip(command.familyName());
        String given = strip(command.givenName());
        String company = strip(command.companyName());
        boolean person = !family.isEmpty() || !given.isEmpty();
        List<FieldFault> faults = new ArrayList<>();
        if (person == !company.isEmpty()) {
            faults.add(FieldFault.of("companyName", FaultCode.PERSON_OR_COMPANY, ""));
        }
        LocalDate birthday = command.birthday();
        if (birthday != null && (birthday.isAfter(today) || birthday.isBefore(EARLIEST_BIRTHDAY))) {
            faults.add(FieldFault.of("birthday", FaultCode.BIRTHDAY_RANGE, "****"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        List<Phone> phones = Objects.requireNonNullElse(command.phones(), List.<String>of()).stream()
                .map(Phone::parse)
                .distinct()
                .toList();
        return new CustomerData(
                person ? new CustomerName.Person(family, given) : new CustomerName.Company(company),
                new CustomerContact(phones, strip(command.address())),
                Optional.ofNullable(birthday));
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
