package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @Tag("CUS-4b")
    @CsvSource({
        "GIVEN_NAME, Jac ob, JACOB, SAME",
        "GIVEN_NAME, José, Jose, SAME",
        "FAMILY_NAME, Ｗａｎｇ, wang, SAME",
        "FAMILY_NAME, O'Neil, ONeil, SAME",
        "GIVEN_NAME, isabella, isablela, CLOSE",
        "GIVEN_NAME, J, John, ALIKE",
        "GIVEN_NAME, J, Mary, DIFFERENT",
        "GIVEN_NAME, luke, mia, DIFFERENT",
        "GIVEN_NAME, 建国, 建军, DIFFERENT",
        "BIRTHDAY, 19840229, 19840229, SAME",
        "BIRTHDAY, 19840229, 19840228, CLOSE",
        "BIRTHDAY, 19840229, 19842029, CLOSE",
        "BIRTHDAY, 19840312, 19841203, CLOSE",
        "BIRTHDAY, 19840229, 19840217, ALIKE",
        "BIRTHDAY, 19840229, 19570611, DIFFERENT",
        "POST_CODE, 4814, 4184, CLOSE",
        "HOUSE_NUMBER, 7, 9, DIFFERENT",
        "STREET, reveley crescent, reveley rescent, CLOSE",
        "STREET, 张江路, 上海市浦东新区张江路, DIFFERENT",
        "STREET, 浦东新区张江路, 上海市浦东新区张江路, ALIKE",
        "PHONE, 138 1234 5678, 13812345678, SAME",
        "PHONE, +86 13812345678, 13812345678, SAME",
        "PHONE, 13812345678, 13812354678, CLOSE",
        "PHONE, 13812345678, 13987654321, DIFFERENT",
        "COMPANY_NAME, 上海永达汽车销售有限公司, 上海永达汽车销售, ALIKE",
        "COMPANY_NAME, 上海永达汽车销售有限公司, 上海永达汽车服务有限公司, DIFFERENT",
        "COMPANY_NAME, Taxi Nord Werk 1, Taxi Nord Werk 2, DIFFERENT",
        "COMPANY_NAME, 出租第一分公司, 出租第二分公司, DIFFERENT",
        "COMPANY_NAME, Miller Logistics, Miler Logistics, CLOSE"
    })
    void fieldAgreesAsPeopleWouldSay(MatchField field, String first, String second, Agreement expected) {
        String one = folded(field, first);
        String other = folded(field, second);
        assertThat(Likeness.of(field, one, other)).isEqualTo(expected);
        assertThat(Likeness.of(field, other, one)).isEqualTo(expected);
    }

    private static String folded(MatchField field, String text) {
        return TraitsFixture.of("x").with(field, text).build().first(field);
    }
}
