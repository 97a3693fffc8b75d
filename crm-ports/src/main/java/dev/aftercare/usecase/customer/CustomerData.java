package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CompanyCode;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.RememberedDate;
import dev.aftercare.domain.customer.SearchKnowledge;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.customer.CustomerDetails.YearlyDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data of a command as the domain knows it; only here it is known which day is today. */
record CustomerData(CustomerName name, CustomerContact contact, CustomerProfile profile) {

    private static final LocalDate EARLIEST_BIRTHDAY = LocalDate.of(1900, 1, 1);

    /** What a customer is after a command of whom {@code known} was known before. */
    static CustomerData of(RegisterCustomer command, LocalDate today, CustomerData known, SearchKnowledge knowledge) {
        LocalDate birthday = command.birthday();
        if (birthday != null && (birthday.isAfter(today) || birthday.isBefore(EARLIEST_BIRTHDAY))) {
            throw new InvalidInputException(List.of(FieldFault.of("birthday", FaultCode.BIRTHDAY_RANGE, "****")));
        }
        CustomerDetails details = command.details();
        CustomerProfile profile = details == null ? known.profile() : profile(details);
        return new CustomerData(
                name(command),
                ContactData.of(command, known.contact(), knowledge),
                profile.born(Optional.ofNullable(birthday)));
    }

    /** What a customer is told to be of whom nothing was known before. */
    static CustomerData of(RegisterCustomer command, LocalDate today, SearchKnowledge knowledge) {
        return of(
                command,
                today,
                new CustomerData(name(command), CustomerContact.none(), CustomerProfile.unknown()),
                knowledge);
    }

    private static CustomerName name(RegisterCustomer command) {
        return command.isPerson()
                ? new CustomerName.Person(strip(command.familyName()), strip(command.givenName()))
                : new CustomerName.Company(strip(command.companyName()));
    }

    private static CustomerProfile profile(CustomerDetails details) {
        return new CustomerProfile(
                Optional.ofNullable(details.salutation()),
                Optional.empty(),
                Objects.requireNonNullElse(details.dates(), List.<YearlyDate>of()).stream()
                        .map(date -> new RememberedDate(date.name().strip(), MonthDay.of(date.month(), date.day())))
                        .toList(),
                Optional.ofNullable(details.companyCode()).map(CompanyCode::parse),
                strip(details.industry()),
                strip(details.wonThrough()));
    }

    static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
