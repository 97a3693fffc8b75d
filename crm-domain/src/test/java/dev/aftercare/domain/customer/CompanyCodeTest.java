package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.RealData;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-1")
class CompanyCodeTest {

    private static final String RIGHT = "91340600MA2PBN188W";

    @Test
    void aCodeIsReadHoweverItIsWritten() {
        assertThat(CompanyCode.parse(" 91340600ｍａ2pbn188w ").text()).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91340600MA2PBN188", "91340600MA2PBN188WW", "91340600MI2PBN188W", "9134060OMA2PBN188W"})
    void whatHasAnotherLengthOrOtherSignsIsNone(String text) {
        assertThatThrownBy(() -> CompanyCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void everyDigitThatIsWrongIsSeen() {
        for (int place = 0; place < RIGHT.length(); place++) {
            char other = RIGHT.charAt(place) == '1' ? '2' : '1';
            String wrong = RIGHT.substring(0, place) + other + RIGHT.substring(place + 1);
            assertThatThrownBy(() -> new CompanyCode(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void realCodesAreJudgedAsTheirCheckCharacterIs() {
        List<List<String>> rows = RealData.rows("cn-identifiers/uscc.tsv");
        assertThat(rows).hasSizeGreaterThan(100);
        for (List<String> row : rows) {
            String code = row.get(0);
            if (row.get(5).equals("Y") || row.get(1).startsWith("valid")) {
                assertThat(CompanyCode.parse(code).text()).isEqualTo(code.replace(" ", ""));
            } else {
                assertThatThrownBy(() -> CompanyCode.parse(code)).as(code).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
