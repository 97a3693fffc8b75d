package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-4b")
class MatcherTest {

    private static final MatchPolicy POLICY = MatchPolicy.standard();
    private static final Matcher MATCHER = new Matcher(POLICY, ValueFrequencies.unknown(10_000));
    private static final LocalDate BORN = LocalDate.parse("1984-02-29");

    @Test
    void whatIsUnknownSaysNothing() {
        Traits known = TraitsFixture.person("a", "Wang", "Xiaoming").born(BORN).build();
        Traits less = TraitsFixture.person("b", "Wang", "Xiaoming").build();
        Comparison comparison = MATCHER.compare(known, less);
        assertThat(comparison.findings())
                .extracting(Finding::field)
                .containsExactly(MatchField.FAMILY_NAME, MatchField.GIVEN_NAME);
        assertThat(MATCHER.compare(
                                TraitsFixture.of("c").build(),
                                TraitsFixture.of("d").build())
                        .findings())
                .isEmpty();
    }

    @Test
    void anotherAddressOfTheSameWordsDoesNotRuleAPersonOut() {
        Comparison comparison = MATCHER.compare(
                TraitsFixture.person("a", "Smith", "John")
                        .born(BORN)
                        .with(MatchField.EMAIL, "john.smith@gmail.com")
                        .build(),
                TraitsFixture.person("b", "Smith", "John")
                        .born(BORN)
                        .with(MatchField.EMAIL, "john.smith@outlook.com")
                        .build());
        assertThat(comparison.onePerson()).isGreaterThan(POLICY.possible());
    }

    @Test
    void widthOfDigitsDoesNotMatterInAnAddress() {
        Comparison comparison = MATCHER.compare(
                TraitsFixture.of("a").address("人民路８８号").build(),
                TraitsFixture.of("b").address("人民路88号").build());
        assertThat(comparison.findings())
                .extracting(Finding::field, Finding::agreement)
                .containsExactlyInAnyOrder(
                        tuple(MatchField.HOUSE_NUMBER, Agreement.SAME), tuple(MatchField.STREET, Agreement.SAME));
    }

    @Test
    void bothDirectionsSayTheSame() {
        Traits one = TraitsFixture.person("a", "Wang", "Xiaoming")
                .born(BORN)
                .with(MatchField.PHONE, "13812345678")
                .with(MatchField.PHONE, "02112345678")
                .build();
        Traits other = TraitsFixture.person("b", "Xiaomign", "Wong")
                .born(BORN.plusDays(9))
                .with(MatchField.PHONE, "13812345679")
                .build();
        assertThat(MATCHER.compare(one, other).onePerson())
                .isEqualTo(MATCHER.compare(other, one).onePerson());
    }

    @Test
    void familyAndGivenNameInEachOthersPlaceAreRecognised() {
        Comparison comparison = MATCHER.compare(
                TraitsFixture.person("a", "Wang", "Xiaoming").born(BORN).build(),
                TraitsFixture.person("b", "Xiaoming", "Wang").born(BORN).build());
        assertThat(comparison.findings()).filteredOn(Finding::swapped).hasSize(2);
        assertThat(comparison.onePerson()).isGreaterThan(POLICY.possible());
    }

    @Test
    void rareNameSaysMoreThanACommonOne() {
        List<Traits> all = new ArrayList<>();
        IntStream.range(0, 500)
                .forEach(i -> all.add(
                        TraitsFixture.person("wang" + i, "Wang", "Given" + i).build()));
        Traits rare = TraitsFixture.person("rare", "Ouyang", "Li").build();
        Traits rareToo = TraitsFixture.person("rare too", "Ouyang", "Li").build();
        all.addAll(List.of(rare, rareToo));
        Matcher informed = new Matcher(POLICY, ValueFrequencies.of(all));
        Traits common = TraitsFixture.person("x", "Wang", "Li").build();
        Traits commonToo = TraitsFixture.person("y", "Wang", "Li").build();
        assertThat(family(informed.compare(rare, rareToo)))
                .isGreaterThan(family(informed.compare(common, commonToo)) + 5);
    }

    private static double family(Comparison comparison) {
        return comparison.findings().stream()
                .filter(finding -> finding.field() == MatchField.FAMILY_NAME)
                .mapToDouble(Finding::bits)
                .sum();
    }

    @Test
    void placeholderThatManyHaveProposesNobody() {
        List<Traits> all = IntStream.range(0, 300)
                .mapToObj(i -> TraitsFixture.person("p" + i, "Family" + i * 7919, "Given" + i * 104_729)
                        .with(MatchField.PHONE, "13800000000")
                        .born(LocalDate.of(1900, 1, 1))
                        .build())
                .toList();
        assertThat(new DuplicateScan(POLICY).over(all).pairs()).isEmpty();
    }

    @Test
    void chainOfLikenessesDoesNotJoinTwoPeople() {
        Traits one = TraitsFixture.person("one", "Wang", "Xiaoming")
                .born(BORN)
                .with(MatchField.PHONE, "13812345678")
                .build();
        Traits between = TraitsFixture.person("between", "Wang", "")
                .with(MatchField.PHONE, "13812345678")
                .with(MatchField.PHONE, "13987654321")
                .with(MatchField.EMAIL, "wang@example.org")
                .build();
        Traits other = TraitsFixture.person("other", "Wang", "Jianguo")
                .born(BORN.minusYears(27))
                .with(MatchField.PHONE, "13987654321")
                .with(MatchField.EMAIL, "wang@example.org")
                .build();
        DuplicateReport report = new DuplicateScan(POLICY).over(List.of(one, between, other));
        assertThat(report.pairs())
                .extracting(pair -> Set.of(pair.first(), pair.second()))
                .containsExactlyInAnyOrder(Set.of(one.id(), between.id()), Set.of(between.id(), other.id()));
        assertThat(report.groups())
                .singleElement()
                .satisfies(group -> assertThat(group).hasSize(2).contains(between.id()));
    }

    @Test
    void idIsScannedOnceOnly() {
        Traits one = TraitsFixture.person("one", "Wang", "Xiaoming").build();
        DuplicateScan scan = new DuplicateScan(POLICY);
        assertThatThrownBy(() -> scan.over(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 with 1 ids");
        assertThat(scan.over(List.of()).pairs()).isEmpty();
    }

    @Test
    void nothingPersonalIsShown() {
        assertThat(TraitsFixture.person("one", "Wang", "Xiaoming").build().toString())
                .doesNotContainIgnoringCase("wang");
    }
}
