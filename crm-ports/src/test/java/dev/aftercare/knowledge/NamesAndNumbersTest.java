package dev.aftercare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.PhoneNumbers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-1")
class NamesAndNumbersTest {

    /** The lines of phone_normalisation.tsv of the shared data, and what dealers write besides. */
    @ParameterizedTest
    @CsvSource({
        "13812345678, +8613812345678, 13812345678",
        "0086-138-1234-5678, +8613812345678, 13812345678",
        "138-1234-5678, +8613812345678, 13812345678",
        "+8613812345678, +8613812345678, 13812345678",
        "013812345678, +8613812345678, 13812345678",
        "１３８１２３４５６７８, +8613812345678, 13812345678",
        "010-65529988, +861065529988, 1065529988",
        "400-810-8888, +864008108888, 4008108888",
        "+49 30 901820, +4930901820, 30901820"
    })
    void aNumberIsKeptInOneFormHoweverItIsWritten(String written, String international, String national) {
        assertThat(Knowledge.phoneNumbers().read(Phone.parse(written), "CN"))
                .contains(new PhoneNumbers.Known(new Phone(international), new Phone(national)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "138123456789", "10086", "00012345", "+6837012"})
    void whatNoPlanHasStaysAsItWasWritten(String written) {
        assertThat(Knowledge.phoneNumbers().stored(Phone.parse(written), "CN")).isEqualTo(new Phone(written));
    }

    @Test
    void aNumberIsReadFromTheCountryInWhichItIsDialled() {
        assertThat(Knowledge.phoneNumbers().stored(Phone.parse("030 901820"), "DE"))
                .isEqualTo(new Phone("+4930901820"));
    }

    @ParameterizedTest
    @CsvSource({
        "单, shan",
        "曾, zeng",
        "仇, qiu",
        "任, ren",
        "解, xie",
        "查, zha",
        "盖, ge",
        "翟, zhai",
        "华, hua",
        "區, ou",
        "尉迟, yu chi",
        "万俟, mo qi",
        "欧阳, ou yang",
        "王, wang",
        "吕, lu",
        "單, shan"
    })
    void aSurnameIsReadAsASurname(String surname, String syllables) {
        assertThat(Knowledge.nameReadings().ofSurname(surname)).isEqualTo(List.of(syllables.split(" ")));
    }

    @Test
    void inAGivenNameTheSameCharacterIsReadAsElsewhere() {
        assertThat(Knowledge.nameReadings().of("曾")).containsExactly("ceng");
        assertThat(Knowledge.nameReadings().of("重庆长安汽车")).startsWith("chong", "qing");
        assertThat(Knowledge.nameReadings().ofSurname("Smith")).isEmpty();
        assertThat(Knowledge.nameReadings().of("")).isEmpty();
    }
}
