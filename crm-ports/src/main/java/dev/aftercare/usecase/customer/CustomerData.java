package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data of a command as the domain knows it; only here it is known which day is today. */
record CustomerData(CustomerName name, CustomerContact contact, Optional<LocalDate> birthday) {

    private static final LocalDate EARLIEST_BIRTHDAY = LocalDate.of(1900, 1, 1);

    static CustomerData of(RegisterCustomer command, LocalDate today) {
        LocalDate birthday = command.birthday();
        if (birthday != null && (birthday.isAfter(today) || birthday.isBefore(EARLIEST_BIRTHDAY))) {
            throw new InvalidInputException(List.of(FieldFault.of("birthday", FaultCode.BIRTHDAY_RANGE, "****")));
        }
        List<Phone> phones = Objects.requireNonNullElse(command.phones(), List.<String>of()).stream()
                .map(Phone::parse)
                .distinct()
                .toList();
        return new CustomerData(
                command.isPerson()
                        ? new CustomerName.Person(strip(command.familyName()), strip(command.givenName()))
                        : new CustomerName.Company(strip(command.companyName())),
                new CustomerContact(phones, strip(command.address())),
                Optional.ofNullable(birthday));
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
