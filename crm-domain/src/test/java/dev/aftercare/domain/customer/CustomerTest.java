package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerName.Company;
import dev.aftercare.domain.customer.CustomerName.Person;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-1")
class CustomerTest {

    private static final CustomerContact CONTACT =
            new CustomerContact(List.of(Phone.parse("138 1234 5678"), Phone.parse("+49 30 901820")), "");

    @Test
    void aPersonIsFoundByNameInBothOrdersAndByEveryPhone() {
        assertThat(CustomerTokens.of(customer(new Person("Smith", "Ann-Marie"))))
                .containsExactlyInAnyOrder(
                        SearchToken.name("smithannmarie"),
                        SearchToken.name("annmariesmith"),
                        SearchToken.phone("13812345678"),
                        SearchToken.phone("4930901820"));
    }

    @Test
    void aPersonIsFoundByEveryWordOfALongerName() {
        assertThat(CustomerTokens.of(customer(new Person("van Dyck", "Anna Maria"))))
                .contains(SearchToken.name("dyck"), SearchToken.name("maria"))
                .doesNotContain(SearchToken.name("anna"));
    }

    @Test
    void aCompanyIsFoundByItsNameAndByEachWordOfIt() {
        assertThat(CustomerTokens.of(customer(new Company("Berlin Taxi GmbH"))))
                .contains(
                        SearchToken.name("berlintaxigmbh"),
                        SearchToken.name("berlin"),
                        SearchToken.name("taxi"),
                        SearchToken.name("gmbh"));
    }

    @Test
    void halfANameIsEnough() {
        assertThat(CustomerTokens.of(customer(new Person("王", "")))).contains(SearchToken.name("王"));
    }

    @Test
    void aNameWithoutLettersGivesNoEmptyWord() {
        assertThat(CustomerTokens.of(customer(new Company("???"))))
                .containsExactlyInAnyOrder(SearchToken.phone("13812345678"), SearchToken.phone("4930901820"));
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() {
        Customer customer = customer(new Person("王", "小明"));

        assertThat(customer.corrected(new Person("王", "小明"), CONTACT, Optional.empty()))
                .isSameAs(customer);
        assertThat(customer.corrected(customer.name(), CONTACT, Optional.of(LocalDate.of(1980, 2, 29))))
                .isEqualTo(new Customer(
                        customer.id(),
                        customer.registeredAt(),
                        customer.name(),
                        CONTACT,
                        Optional.of(LocalDate.of(1980, 2, 29)),
                        2));
    }

    private static Customer customer(CustomerName name) {
        return new Customer(
                new CustomerId(new UUID(9, 1)), new OrganisationId(new UUID(3, 1)), name, CONTACT, Optional.empty(), 1);
    }
}
