package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A household shares family name, phone and address, and stays several people; a company is one customer. */
@Tag("HC-31")
@Tag("CUS-4b")
class HouseholdTest {

    private static final LocalDate FATHERS_BIRTHDAY = LocalDate.parse("1957-06-11");
    private static final LocalDate SONS_BIRTHDAY = LocalDate.parse("1984-02-29");

    private static final Matcher MATCHER = new Matcher(MatchPolicy.standard(), ValueFrequencies.unknown(10_000));

    private static Traits.Builder athome(String name, String family, String given) {
        return TraitsFixture.person(name, family, given)
                .with(MatchField.PHONE, "138 1234 5678")
                .address("上海市浦东新区张江路88号3栋501室");
    }

    @Test
    void fatherAndSonAreAHousehold() {
        Comparison comparison = MATCHER.compare(
                athome("father", "王", "建国").born(FATHERS_BIRTHDAY).build(),
                athome("son", "王", "小明").born(SONS_BIRTHDAY).build());
        assertThat(comparison.onePerson()).isLessThan(0.01);
        assertThat(comparison.oneHousehold()).isGreaterThan(0.99);
        assertThat(comparison.contradicts()).isTrue();
    }

    @Test
    void fatherAndSonAreAHouseholdWhereNoBirthdayIsKnown() {
        Comparison comparison = MATCHER.compare(
                athome("father", "王", "建国").build(), athome("son", "王", "小明").build());
        assertThat(comparison.onePerson()).isLessThan(MatchPolicy.standard().possible());
        assertThat(comparison.oneHousehold()).isGreaterThan(0.5);
    }

    @Test
    void fatherAndSonOfOneNameAreTheirBirthdaysApart() {
        Comparison comparison = MATCHER.compare(
                athome("father", "Miller", "John").born(FATHERS_BIRTHDAY).build(),
                athome("son", "Miller", "John").born(SONS_BIRTHDAY).build());
        assertThat(comparison.contradicts()).isTrue();
        assertThat(comparison.onePerson()).isLessThan(MatchPolicy.standard().certain());
    }

    @Test
    void twinsAreNeverCertain() {
        Comparison comparison = MATCHER.compare(
                athome("one", "王", "小明").born(SONS_BIRTHDAY).build(),
                athome("other", "王", "小红").born(SONS_BIRTHDAY).build());
        assertThat(comparison.contradicts()).isTrue();
        assertThat(comparison.onePerson()).isLessThan(MatchPolicy.standard().certain());
    }

    @Test
    void husbandAndWifeAreAHousehold() {
        Comparison comparison = MATCHER.compare(
                athome("husband", "王", "建国").born(FATHERS_BIRTHDAY).build(),
                athome("wife", "李", "秀英").born(FATHERS_BIRTHDAY.plusDays(400)).build());
        assertThat(comparison.onePerson()).isLessThan(0.01);
        assertThat(comparison.oneHousehold()).isGreaterThan(0.5);
    }

    @Test
    void sameNameBirthdayPhoneAndAddressAreCertainlyOnePerson() {
        Comparison comparison = MATCHER.compare(
                athome("one", "王", "小明").born(SONS_BIRTHDAY).build(),
                athome("other", "王", "小明").born(SONS_BIRTHDAY).build());
        assertThat(comparison.onePerson()).isGreaterThan(MatchPolicy.standard().certain());
        assertThat(comparison.contradicts()).isFalse();
        assertThat(comparison.findings())
                .extracting(Finding::field)
                .contains(MatchField.GIVEN_NAME, MatchField.BIRTHDAY, MatchField.PHONE, MatchField.STREET);
        assertThat(comparison.findings()).allMatch(finding -> finding.bits() > 0);
    }

    @Test
    void fewHouseholdsAmongManyDuplicatesStayHouseholds() {
        Random random = new Random(42);
        List<Traits> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String family = word(random);
            String given = word(random);
            String street = word(random) + " Lane";
            String phone = String.valueOf(7_000_000_000L + random.nextInt(900_000_000));
            boolean household = i % 20 == 0;
            all.add(inHouse("one" + i, family, given, phone, street).build());
            all.add(inHouse("other" + i, family, household ? word(random) : given, phone, street)
                    .build());
        }
        assertThat(new DuplicateScan(MatchPolicy.standard()).over(all).pairs()).hasSize(380);
    }

    @Test
    void scanProposesNobodyOfAHundredHouseholdsAndFindsTheOneWhoIsThereTwice() {
        Random random = new Random(31);
        List<Traits> all = new ArrayList<>();
        for (int house = 0; house < 100; house++) {
            String family = word(random);
            String street = word(random) + " Lane";
            String phone = String.valueOf(7_000_000_000L + random.nextInt(900_000_000));
            String father = word(random);
            all.add(inHouse("father" + house, family, father, phone, street).build());
            all.add(inHouse("son" + house, family, word(random), phone, street).build());
            if (house == 7) {
                all.add(inHouse("again", family, father, phone, street).build());
            }
        }
        DuplicateReport report = new DuplicateScan(MatchPolicy.standard()).over(all);
        assertThat(report.groups())
                .singleElement()
                .isEqualTo(Set.of(TraitsFixture.id("father7"), TraitsFixture.id("again")));
        assertThat(report.pairs()).hasSize(1);
    }

    private static Traits.Builder inHouse(String who, String family, String given, String phone, String street) {
        return TraitsFixture.person(who, family, given)
                .with(MatchField.PHONE, phone)
                .with(MatchField.STREET, street)
                .with(MatchField.TOWN, "Berlin");
    }

    private static String word(Random random) {
        return random.ints(7, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void companyOfFortyCarsIsOneCustomerAndItsDriversAreNot() {
        Traits company = company("company", "上海强生出租汽车有限公司", "91310000132210585C");
        Traits again = company("again", "上海强生出租汽车", "91310000132210585C");
        Traits driver = TraitsFixture.person("driver", "王", "小明")
                .with(MatchField.PHONE, "021-62151999")
                .build();
        assertThat(MATCHER.compare(company, again).onePerson())
                .isGreaterThan(MatchPolicy.standard().certain());
        assertThat(MATCHER.compare(company, driver).onePerson()).isZero();
        assertThat(MATCHER.compare(company, driver).oneHousehold()).isZero();
    }

    @Test
    void branchesOfOneCompanyAtOneAddressAreSeveral() {
        Comparison comparison = MATCHER.compare(
                company("first", "强生出租第一分公司", "91310000132210585C"),
                company("second", "强生出租第二分公司", "91310000607200164P"));
        assertThat(comparison.onePerson()).isLessThan(0.01);
        assertThat(comparison.contradicts()).isTrue();
    }

    private static Traits company(String id, String name, String code) {
        return TraitsFixture.of(id)
                .with(MatchField.COMPANY_NAME, name)
                .with(MatchField.COMPANY_CODE, code)
                .with(MatchField.PHONE, "021-62151999")
                .address("南京西路920号")
                .build();
    }
}
