package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerName.Company;
import dev.aftercare.domain.customer.CustomerName.Person;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-1")
class CustomerTest {

    private static final CustomerContact CONTACT =
            CustomerContact.of(List.of(Phone.parse("138 1234 5678"), Phone.parse("+49 30 901820")), "");

    private static final SearchKnowledge NOTHING = new SearchKnowledge(
            (phone, country) -> Optional.empty(),
            new NameReadings() {
                @Override
                public List<String> ofSurname(String surname) {
                    return List.of();
                }

                @Override
                public List<String> of(String name) {
                    return List.of();
                }
            },
            "CN");

    @Test
    void aPersonIsFoundByNameInBothOrdersAndByEveryPhone() {
        assertThat(CustomerTokens.of(customer(new Person("Smith", "Ann-Marie")), NOTHING))
                .containsExactlyInAnyOrder(
                        SearchToken.name("smithannmarie"),
                        SearchToken.name("annmariesmith"),
                        SearchToken.phone("13812345678"),
                        SearchToken.phone("4930901820"));
    }

    @Test
    void aPersonIsFoundByEveryWordOfALongerName() {
        assertThat(CustomerTokens.of(customer(new Person("van Dyck", "Anna Maria")), NOTHING))
                .contains(SearchToken.name("dyck"), SearchToken.name("maria"))
                .doesNotContain(SearchToken.name("anna"));
    }

    @Test
    void aCompanyIsFoundByItsNameAndByEachWordOfIt() {
        assertThat(CustomerTokens.of(customer(new Company("Berlin Taxi GmbH")), NOTHING))
                .contains(
                        SearchToken.name("berlintaxigmbh"),
                        SearchToken.name("berlin"),
                        SearchToken.name("taxi"),
                        SearchToken.name("gmbh"));
    }

    @Test
    void halfANameIsEnough() {
        assertThat(CustomerTokens.of(customer(new Person("王", "")), NOTHING)).contains(SearchToken.name("王"));
    }

    @Test
    void aNameWithoutLettersGivesNoEmptyWord() {
        assertThat(CustomerTokens.of(customer(new Company("???")), NOTHING))
                .containsExactlyInAnyOrder(SearchToken.phone("13812345678"), SearchToken.phone("4930901820"));
    }

    @Test
    void aChineseNameIsFoundByHowItIsReadAndByItsInitialsInBothOrders() {
        NameReadings readings = new NameReadings() {
            @Override
            public List<String> ofSurname(String surname) {
                return List.of("shan");
            }

            @Override
            public List<String> of(String name) {
                return List.of("tian", "fang");
            }
        };

        assertThat(CustomerTokens.of(
                        customer(new Person("单", "田芳")),
                        new SearchKnowledge((phone, country) -> Optional.empty(), readings, "CN")))
                .contains(
                        SearchToken.name("单田芳"),
                        SearchToken.name("shantianfang"),
                        SearchToken.name("tianfangshan"),
                        SearchToken.name("stf"),
                        SearchToken.name("tfs"));
    }

    @Test
    void aNumberThatIsKnownIsFoundWithItsCountryAndWithout() {
        PhoneNumbers numbers = (phone, country) ->
                Optional.of(new PhoneNumbers.Known(new Phone("+862112345678"), new Phone("2112345678")));

        assertThat(CustomerTokens.of(
                        customer(new Person("", "x")), new SearchKnowledge(numbers, NOTHING.readings(), "CN")))
                .contains(SearchToken.phone("021 1234 5678"), SearchToken.phone("0086 21 1234 5678"))
                .contains(SearchToken.phone("+86-21-12345678"), SearchToken.phone("2112345678"));
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() {
        Customer customer = customer(new Person("王", "小明"));
        CustomerProfile born = CustomerProfile.unknown().born(Optional.of(LocalDate.of(1980, 2, 29)));

        assertThat(customer.corrected(new Person("王", "小明"), CONTACT, CustomerProfile.unknown()))
                .isSameAs(customer);
        assertThat(customer.corrected(customer.name(), CONTACT, born))
                .extracting(Customer::profile, Customer::version)
                .containsExactly(born, 2L);
    }

    @Test
    @Tag("CUS-3b")
    void whatWasFoundOfAFieldIsGoneWithItsValueAndStaysWithTheOthers() {
        Verification wrong = Verification.found(false, Instant.EPOCH, "agent");
        Verification right = Verification.found(true, Instant.EPOCH, "agent");
        Customer customer = customer(new Person("王", "小明"));
        ContactPoint first = customer.contact().points().get(0);
        Customer judged = customer.judged(
                customer.contact().judged(first, right),
                FieldVerdicts.none().with(CustomerField.NAME, wrong).with(CustomerField.INDUSTRY, right));

        Customer corrected = judged.corrected(new Person("王", "晓明"), judged.contact(), judged.profile());

        assertThat(corrected.verdicts().of(CustomerField.NAME)).isEqualTo(Verification.unverified());
        assertThat(corrected.verdicts().of(CustomerField.INDUSTRY)).isEqualTo(right);
        assertThat(CustomerField.PHONE.foundIn(corrected)).isEqualTo(VerificationState.VERIFIED);
        assertThat(CustomerField.NAME.foundIn(corrected)).isEqualTo(VerificationState.UNVERIFIED);
    }

    private static Customer customer(CustomerName name) {
        return Customer.registered(
                new CustomerId(new UUID(9, 1)),
                new OrganisationId(new UUID(3, 1)),
                name,
                CONTACT,
                CustomerProfile.unknown());
    }
}
