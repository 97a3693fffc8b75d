package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-1")
class ContactTest {

    private static final Verification WRONG = Verification.found(false, Instant.EPOCH, "agent");
    private static final Phone ONE = new Phone("+8613812345678");
    private static final Phone TWO = new Phone("+8613912345678");

    @Test
    void whatIsKnownOfAPhoneStaysWithItWhenItIsToldAgain() {
        CustomerContact known = new CustomerContact(List.of(
                ContactPoint.of(ContactPointKind.PHONE, ONE.digits())
                        .labelled("office")
                        .judged(WRONG),
                ContactPoint.of(ContactPointKind.E_MAIL, "a@b.cn")));

        CustomerContact told = known.told(List.of(TWO, ONE), "上海");

        assertThat(told.phones()).containsExactly(TWO, ONE);
        assertThat(told.find(ContactPointKind.PHONE, ONE.digits()).orElseThrow())
                .extracting(ContactPoint::label, ContactPoint::verification)
                .containsExactly("office", WRONG);
        assertThat(told.usable(ContactPointKind.PHONE).map(ContactPoint::phone)).containsExactly(TWO);
        assertThat(told.find(ContactPointKind.E_MAIL, "a@b.cn")).isPresent();
        assertThat(told.address()).isEqualTo("上海");
    }

    @Test
    void anotherAddressTakesThePlaceOfTheFirstOne() {
        CustomerContact known = new CustomerContact(List.of(
                ContactPoint.of(ContactPointKind.ADDRESS, "first"),
                ContactPoint.of(ContactPointKind.ADDRESS, "second")));

        assertThat(known.told(List.of(), "new").of(ContactPointKind.ADDRESS).map(ContactPoint::value))
                .containsExactly("new", "second");
        assertThat(known.told(List.of(), "second").of(ContactPointKind.ADDRESS).map(ContactPoint::value))
                .containsExactly("second");
        assertThat(known.told(List.of(), "").address()).isEqualTo("second");
        assertThat(known.told(List.of(), "first")).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@b.cn", "a@", "a@b", "a b@c.cn", "a@b@c.cn", "a@b.", "a@.b"})
    void whatIsNoEMailAddressIsNone(String text) {
        assertThatThrownBy(() -> ContactPoint.of(ContactPointKind.E_MAIL, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(text);
    }

    @Test
    void aPointIsThereOnceAndNotMoreThanForty() {
        ContactPoint point = ContactPoint.of(ContactPointKind.WECHAT, "wx_1");
        assertThatThrownBy(() -> new CustomerContact(List.of(point, point.labelled("x"))))
                .isInstanceOf(IllegalArgumentException.class);
        List<ContactPoint> many = IntStream.rangeClosed(1, CustomerContact.MOST + 1)
                .mapToObj(i -> ContactPoint.of(ContactPointKind.WECHAT, "wx_" + i))
                .toList();
        assertThat(new CustomerContact(many.subList(1, many.size())).points()).hasSize(CustomerContact.MOST);
        assertThatThrownBy(() -> new CustomerContact(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "--02-29, 2027-02-28, 2027-02-28",
        "--02-29, 2027-03-01, 2028-02-29",
        "--02-29, 2028-02-28, 2028-02-29",
        "--12-31, 2026-12-31, 2026-12-31",
        "--01-01, 2026-12-31, 2027-01-01"
    })
    void aDateIsRememberedEachYearAndTheTwentyNinthOnTheTwentyEighth(MonthDay day, LocalDate from, LocalDate next) {
        assertThat(new RememberedDate("wedding", day).nextFrom(from)).isEqualTo(next);
    }

    @Test
    void aLeapDayBirthdayComesEveryYear() {
        CustomerProfile profile = CustomerProfile.unknown().born(Optional.of(LocalDate.of(2000, 2, 29)));
        assertThat(profile.nextBirthday(LocalDate.of(2026, 3, 1))).contains(LocalDate.of(2027, 2, 28));
    }
}
