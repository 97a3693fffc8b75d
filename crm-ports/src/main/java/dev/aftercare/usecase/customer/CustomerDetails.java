package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Mask;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.CompanyCodeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer beside name, phones, address and birthday (CUS-1).
 *
 * @param contacts further ways to reach them; one that is among the phones, or is the address, gives it its label
 * @param dates to remember each year
 * @param companyCode a company's unified social credit code (统一社会信用代码)
 * @param industry in which they work
 * @param wonThrough how they were won
 */
public record CustomerDetails(
        @Personal @Nullable Salutation salutation,
        @Nullable @Size(max = 20) List<@NotNull @Valid Contact> contacts,
        @Nullable @Size(max = 20) List<@NotNull @Valid YearlyDate> dates,
        @Nullable @CompanyCodeText String companyCode,
        @Nullable @Size(max = 100) String industry,
        @Nullable @Size(max = 100) String wonThrough)
        implements CrossChecked {

    /**
     * A way to reach a customer.
     *
     * @param label what it is to them, as "office"
     */
    public record Contact(
            @NotNull ContactPointKind kind,
            @Personal @NotBlank @Size(max = 500) String value,
            @Nullable @Size(max = 50) String label)
            implements CrossChecked {

        @Override
        public List<FieldFault> crossFaults() {
            return kind == null || value == null || value.isBlank() || ContactData.isOfKind(kind, value)
                    ? List.of()
                    : List.of(FieldFault.of("value", FaultCode.CONTACT_POINT, Mask.of(value)));
        }
    }

    /** A day of each year, as a wedding day; 29 February is one. */
    public record YearlyDate(
            @Personal @NotBlank @Size(max = 50) String name,
            @Personal @NotNull Integer month,
            @Personal @NotNull Integer day)
            implements CrossChecked {

        @Override
        public List<FieldFault> crossFaults() {
            return month == null || day == null || isDay(month, day)
                    ? List.of()
                    : List.of(FieldFault.of("day", FaultCode.NO_SUCH_DATE, "****"));
        }

        @SuppressWarnings("ReturnValueIgnored")
        private static boolean isDay(int month, int day) {
            try {
                MonthDay.of(month, day);
                return true;
            } catch (DateTimeException none) {
                return false;
            }
        }
    }

    /** A contact is named once. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        Set<Object> named = new HashSet<>();
        List<Contact> told = Objects.requireNonNullElse(contacts, List.of());
        for (int i = 0; i < told.size(); i++) {
            Contact contact = told.get(i);
            if (contact != null
                    && contact.crossFaults().isEmpty()
                    && contact.kind() != null
                    && contact.value() != null
                    && !contact.value().isBlank()
                    && !named.add(
                            ContactData.point(contact.kind(), contact.value()).key())) {
                faults.add(FieldFault.of("contacts[" + i + "]", FaultCode.USED_TWICE, Mask.of(contact.value())));
            }
        }
        return faults;
    }
}
