package dev.aftercare.usecase.customer;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.constraint.PhoneNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person or a company (CUS-1): a person has a family or a given name, a company a company name.
 *
 * @param phones kept in E.164 where a numbering plan has them, as they are written otherwise
 * @param reference what another system calls the customer; registering the same reference again corrects what differs
 * @param details what else is known; where they are absent, a correction leaves them as they stand
 */
public record RegisterCustomer(
        @Personal @Nullable @Size(max = 100) String familyName,
        @Personal @Nullable @Size(max = 100) String givenName,
        @Personal @Nullable @Size(max = 200) String companyName,
        @Personal @Nullable @Size(max = 10) List<@NotNull @PhoneNumber String> phones,
        @Personal @Nullable @Size(max = 500) String address,
        @Personal @Nullable LocalDate birthday,
        @Nullable @Valid ReferenceInput reference,
        @Nullable @Valid CustomerDetails details)
        implements CrossChecked {

    /** A customer of whom nothing else is known; a correction leaves it as it stands. */
    public RegisterCustomer(
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String companyName,
            @Nullable List<String> phones,
            @Nullable String address,
            @Nullable LocalDate birthday,
            @Nullable ReferenceInput reference) {
        this(familyName, givenName, companyName, phones, address, birthday, reference, null);
    }

    /** A person by name and phone. */
    public static RegisterCustomer person(String familyName, String givenName, String phone) {
        return new RegisterCustomer(familyName, givenName, null, List.of(phone), null, null, null);
    }

    /** A company by name and phone. */
    public static RegisterCustomer company(String companyName, String phone) {
        return new RegisterCustomer(null, null, companyName, List.of(phone), null, null, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return isPerson() == isCompany()
                ? List.of(FieldFault.of("companyName", FaultCode.PERSON_OR_COMPANY, ""))
                : List.of();
    }

    boolean isPerson() {
        return has(familyName) || has(givenName);
    }

    private boolean isCompany() {
        return has(companyName);
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The same customer with what another system calls them. */
    public RegisterCustomer known(String system, String key) {
        return new RegisterCustomer(
                familyName,
                givenName,
                companyName,
                phones,
                address,
                birthday,
                new ReferenceInput(system, key),
                details);
    }

    /** The same customer with what else is known of them. */
    public RegisterCustomer with(CustomerDetails newDetails) {
        return new RegisterCustomer(
                familyName, givenName, companyName, phones, address, birthday, reference, newDetails);
    }
}
