package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.CustomerName.Company;
import dev.aftercare.domain.customer.CustomerName.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CUS-1")
class CustomerNameTest {

    @ParameterizedTest
    @CsvSource({
        "王, 小明, 王小明",
        "欧阳, 娜, 欧阳娜",
        "𠮷, 田, 𠮷田",
        "Smith, Ann, Ann Smith",
        "王, '', 王",
        "Smith, '', Smith",
        "'', Ann, Ann",
        "Wáng, 小明, 小明 Wáng"
    })
    void aNameReadsAsPeopleWriteIt(String family, String given, String shown) {
        assertThat(new Person(family, given).display()).isEqualTo(shown);
    }

    @Test
    void aCompanyIsCalledAsItIsRegistered() {
        assertThat(new Company("上海出租车有限公司").display()).isEqualTo("上海出租车有限公司");
    }

    @Test
    void nobodyIsWithoutAnyName() {
        assertThatThrownBy(() -> new Person(" ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Company(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
