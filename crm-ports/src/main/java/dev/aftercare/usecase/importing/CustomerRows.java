package dev.aftercare.usecase.importing;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.door.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers (CUS-1): persons and companies. A known reference corrects. */
final class CustomerRows implements WholeRows {

    private static final String REFERENCE = "reference";
    private static final String FAMILY = "familyName";
    private static final String GIVEN = "givenName";
    private static final String COMPANY = "companyName";
    private static final String PHONES = "phones";
    private static final String ADDRESS = "address";
    private static final String BIRTHDAY = "birthday";

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of(REFERENCE, FieldType.TEXT),
            ImportField.of(FAMILY, FieldType.TEXT).ofAPerson(),
            ImportField.of(GIVEN, FieldType.TEXT).ofAPerson(),
            ImportField.of(COMPANY, FieldType.TEXT).ofAPerson(),
            ImportField.of(PHONES, FieldType.TEXTS).ofAPerson(),
            ImportField.fact(ADDRESS, FieldType.TEXT).ofAPerson(),
            ImportField.fact(BIRTHDAY, FieldType.DATE).ofAPerson());

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<String> names() {
        return List.of(REFERENCE);
    }

    @Override
    public Map<String, SubjectKind> references() {
        return Map.of(REFERENCE, SubjectKind.CUSTOMER);
    }

    @Override
    public int rowsToAUnit() {
        return AT_ONCE;
    }

    @Override
    public UseCase useCase() {
        return UseCase.CUSTOMER_REGISTER;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        Optional<Customer> present = context.known(SubjectKind.CUSTOMER, values, REFERENCE)
                .flatMap(subject -> context.work().stores().customers().find(new CustomerId(subject.id())));
        boolean named = Stream.of(FAMILY, GIVEN, COMPANY).anyMatch(values::brings);
        Optional<CustomerName> name = named ? Optional.empty() : present.map(Customer::name);
        RegisterCustomer command = new RegisterCustomer(
                values.textOr(FAMILY, person(name).map(CustomerName.Person::family)),
                values.textOr(GIVEN, person(name).map(CustomerName.Person::given)),
                values.textOr(
                        COMPANY,
                        name.filter(CustomerName.Company.class::isInstance).map(CustomerName::display)),
                phones(values, present),
                values.textOr(ADDRESS, present.map(known -> known.contact().address())),
                birthday(values, present),
                context.reference(values, REFERENCE));
        return context.customers().register(context.call(), command);
    }

    private static Optional<CustomerName.Person> person(Optional<CustomerName> name) {
        return name.filter(CustomerName.Person.class::isInstance).map(CustomerName.Person.class::cast);
    }

    private static List<String> phones(Values values, Optional<Customer> present) {
        return values.brings(PHONES)
                ? values.texts(PHONES)
                : present.stream()
                        .flatMap(known -> known.contact().phones().stream())
                        .map(Phone::digits)
                        .toList();
    }

    private static @Nullable LocalDate birthday(Values values, Optional<Customer> present) {
        return (values.brings(BIRTHDAY)
                        ? values.day(BIRTHDAY)
                        : present.flatMap(known -> known.profile().birthday()))
                .orElse(null);
    }
}
