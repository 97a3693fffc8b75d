package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.FieldFinding.Matter;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-3a")
class DataQualityTest {

    private static final CustomerDataPolicy POLICY = CustomerDataPolicy.standard();
    private static final PhoneNumbers ELEVEN_DIGITS = (phone, country) ->
            phone.digits().length() == 11 ? Optional.of(new PhoneNumbers.Known(phone, phone)) : Optional.empty();

    @ParameterizedTest
    @ValueSource(strings = {"未知", " TEST ", "ＮＯＮＥ", "xxx", "。。。。", "n/a"})
    void whatPeopleWriteWhoDoNotKnowIsAPlaceholder(String name) {
        assertThat(against(name, List.of("13812345678"), "上海"))
                .containsExactly(new FieldFinding(CustomerField.NAME, Matter.PLACEHOLDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "莎莎", "未知数", "Testa"})
    void whatOnlyLooksLikeOneIsAName(String name) {
        assertThat(against(name, List.of("13812345678"), "上海")).isEmpty();
    }

    @Test
    void ofSeveralPhonesOneThatCanBeIsEnough() {
        assertThat(against("王", List.of("12345", "13812345678"), "上海")).isEmpty();
        assertThat(against("王", List.of("12345"), "上海"))
                .containsExactly(new FieldFinding(CustomerField.PHONE, Matter.IMPOSSIBLE));
        assertThat(against("王", List.of("13800138000"), "上海"))
                .containsExactly(new FieldFinding(CustomerField.PHONE, Matter.PLACEHOLDER));
        assertThat(against("王", List.of(), ""))
                .containsExactlyInAnyOrder(
                        new FieldFinding(CustomerField.PHONE, Matter.MISSING),
                        new FieldFinding(CustomerField.ADDRESS, Matter.MISSING));
    }

    @Test
    void aFieldIsBasicOrExtendedAndOneIsBasic() {
        assertThatThrownBy(() -> new FieldTemplate(Set.of(CustomerField.NAME), Set.of(CustomerField.NAME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NAME");
        assertThatThrownBy(() -> new FieldTemplate(Set.of(), Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<FieldFinding> against(String name, List<String> phones, String address) {
        Customer customer = Customer.registered(
                new CustomerId(new UUID(9, 1)),
                new OrganisationId(new UUID(3, 1)),
                new CustomerName.Person(name, ""),
                CustomerContact.of(phones.stream().map(Phone::new).toList(), address),
                CustomerProfile.unknown());
        return DataQuality.againstUsable(customer, POLICY, ELEVEN_DIGITS);
    }
}
