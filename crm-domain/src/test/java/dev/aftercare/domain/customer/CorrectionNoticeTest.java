package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CorrectionNotice.Look;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a dealer is late with a correction, and when a notice ends (CUS-3b). */
class CorrectionNoticeTest {

    private static final Instant ISSUED = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-05T00:00:00Z");
    private static final Instant LATE = DUE.plusNanos(1_000);
    private static final Instant NEXT_DUE = Instant.parse("2026-03-12T00:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2027-03-02T00:00:00Z");
    private static final Customer WANG = Customer.registered(
            new CustomerId(new UUID(1, 1)),
            new OrganisationId(new UUID(1, 2)),
            new CustomerName.Person("王", "小明"),
            CustomerContact.of(List.of(new Phone("+8613812345678")), "上海"),
            CustomerProfile.unknown());

    @Test
    @Tag("CUS-3b")
    void whatIsFoundRightWithoutACorrectionIsNeverLate() {
        CorrectionNotice notice = asked(CustomerField.PHONE);
        assertThat(notice.isLate(DUE)).isFalse();
        assertThat(notice.isLate(LATE)).isTrue();
        CorrectionNotice right = notice.afterVerdict(judged(true), right());
        assertThat(right.progress().state()).isEqualTo(State.VERIFIED);
        assertThat(right.isLate(MUCH_LATER)).isFalse();
    }

    @Test
    @Tag("CUS-3b")
    void aLateRoundStaysLateWhenTheNextIsInTime() {
        CorrectionNotice late = asked(CustomerField.PHONE).afterChange(WANG, LATE);
        CorrectionNotice again = late.afterVerdict(judged(false), wrong(CustomerField.PHONE));
        assertThat(again.nextDue()).contains(NEXT_DUE);
        CorrectionNotice inTime = again.afterChange(WANG, NEXT_DUE);
        assertThat(inTime.progress().state()).isEqualTo(State.CORRECTED);
        assertThat(inTime.isLate(NEXT_DUE)).isTrue();
        assertThat(inTime.progress().lateRounds()).isOne();
        CorrectionNotice twice = asked(CustomerField.PHONE)
                .afterChange(WANG, DUE)
                .afterVerdict(judged(false), wrong(CustomerField.PHONE))
                .afterChange(WANG, NEXT_DUE);
        assertThat(twice.isLate(MUCH_LATER)).as("both in time").isFalse();
    }

    @Test
    @Tag("CUS-3b")
    void whatWasWrongAndIsTakenAwayIsCorrectedUnlessSomethingHasToStandThere() {
        assertThat(asked(CustomerField.WECHAT).afterChange(WANG, DUE).progress().state())
                .as("missing, and still is")
                .isEqualTo(State.OPEN);
        CorrectionNotice wrongId = CorrectionNotice.issued(
                new CorrectionNoticeId(new UUID(1, 3)),
                WANG.registeredAt(),
                WANG.id(),
                new Look(Set.of(CustomerField.WECHAT), Set.of(), Set.of(), ISSUED, DUE));
        assertThat(wrongId.afterChange(WANG, DUE).progress().state()).isEqualTo(State.CORRECTED);
    }

    @Test
    @Tag("CUS-3b")
    void whatTheCustomerDoesNotHaveIsNotAskedForAnyMore() {
        Look noneSuch = new Look(Set.of(), Set.of(), Set.of(CustomerField.WECHAT), DUE, NEXT_DUE);
        CorrectionNotice alone = asked(CustomerField.WECHAT).afterVerdict(WANG, noneSuch);
        assertThat(alone.progress().state()).isEqualTo(State.VERIFIED);
        assertThat(alone.fields()).containsExactly(CustomerField.WECHAT);

        CorrectionNotice two = asked(CustomerField.PHONE, CustomerField.WECHAT);
        CorrectionNotice left = two.afterVerdict(judged(false), noneSuch);
        assertThat(left.fields()).containsExactly(CustomerField.PHONE);
        assertThat(left.progress().state()).isEqualTo(State.OPEN);
        assertThat(left.version()).isEqualTo(2);
        CorrectionNotice corrected = two.afterVerdict(WANG, noneSuch);
        assertThat(corrected.progress().state())
                .as("what is left was corrected")
                .isEqualTo(State.CORRECTED);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(two.afterVerdict(judged(true), noneSuch).progress().state()).isEqualTo(State.VERIFIED);
    }

    private static CorrectionNotice asked(CustomerField... fields) {
        return CorrectionNotice.issued(
                new CorrectionNoticeId(new UUID(1, 3)),
                WANG.registeredAt(),
                WANG.id(),
                new Look(Set.of(fields), Set.of(fields), Set.of(), ISSUED, DUE));
    }

    private static Look wrong(CustomerField field) {
        return new Look(Set.of(field), Set.of(field), Set.of(), DUE, NEXT_DUE);
    }

    private static Look right() {
        return new Look(Set.of(), Set.of(), Set.of(), DUE, NEXT_DUE);
    }

    private static Customer judged(boolean right) {
        ContactPoint phone =
                WANG.contact().of(ContactPointKind.PHONE).findFirst().orElseThrow();
        return WANG.judged(
                WANG.contact().judged(phone, Verification.found(right, ISSUED, "agent-1")), FieldVerdicts.none());
    }
}
