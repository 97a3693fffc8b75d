package dev.aftercare.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ConsentHistory;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ConsentState;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactKind;
import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.RememberedDate;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.domain.customer.Verification;
import dev.aftercare.domain.customer.VerificationState;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each part of a record in a merge, and when it is taken back (CUS-4b, hard case 29). */
@Tag("CUS-4b")
class MergedRecordTest {

    private static final Instant MERGED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Customer MING = aCustomer(1, "小明", "13800000001");
    private static final Customer TWIN = aCustomer(2, "晓明", "13800000002");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("HC-29")
    @Tag("CUS-2")
    void whereOneGaveConsentAfterTheOtherHadWithdrawnItIsWithdrawnAndTheProofOfBothIsKept(boolean isSurvivorGiving) {
        ConsentEntry withdrawn = said(false, MERGED.minusSeconds(900));
        ConsentEntry given = said(true, MERGED.minusSeconds(600));
        Customer ming = saying(MING, isSurvivorGiving ? given : withdrawn);
        Customer twin = saying(TWIN, isSurvivorGiving ? withdrawn : given);
        Customer joined = merge(ming, twin, Set.of()).joined(twin);
        ConsentHistory consents = joined.wishes().consents();
        assertThat(state(joined, MERGED)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consents.entries()).hasSize(3).startsWith(withdrawn, given);
        assertThat(consents.entries().get(2))
                .isEqualTo(new ConsentEntry(
                        ConsentPurpose.MARKETING,
                        ContactChannel.SMS,
                        false,
                        MERGED,
                        new ConsentProof("desk", ConsentProof.Means.MERGED, "")));
        assertThat(state(
                        joined.wishing(joined.wishes().with(said(true, MERGED.plusSeconds(1)))), MERGED.plusSeconds(1)))
                .as("the customer says otherwise")
                .isEqualTo(ConsentState.GIVEN);
    }

    @Test
    @Tag("HC-29")
    @Tag("CUS-2")
    void whatOnlyOneSaidOfConsentHoldsAndALaterWithdrawalNeedsNoOtherWord() {
        ConsentEntry given = said(true, MERGED.minusSeconds(900));
        ConsentEntry withdrawn = said(false, MERGED.minusSeconds(600));
        Customer twin = saying(TWIN, given);
        assertThat(state(merge(MING, twin, Set.of()).joined(twin), MERGED)).isEqualTo(ConsentState.GIVEN);
        Customer later = saying(MING, withdrawn);
        assertThat(merge(later, twin, Set.of()).joined(twin).wishes().consents().entries())
                .containsExactly(given, withdrawn);
    }

    @Test
    @Tag("HC-29")
    @Tag("CUS-2")
    void whatWasSaidSinceStaysWhenTheMergeIsTakenBackAndTheMergesOwnWordGoes() {
        Customer ming = saying(MING, said(true, MERGED.minusSeconds(600)));
        Customer twin = saying(TWIN, said(false, MERGED.minusSeconds(900)));
        Merge merge = merge(ming, twin, Set.of());
        Customer joined = merge.joined(twin);
        assertThat(parted(merge, joined, twin).wishes()).isEqualTo(ming.wishes());
        ConsentEntry since = said(false, MERGED.plusSeconds(60));
        assertThat(parted(merge, joined.wishing(joined.wishes().with(since)), twin)
                        .wishes())
                .isEqualTo(ming.wishes().with(since));
    }

    @Test
    @Tag("HC-29")
    @Tag("CUS-2")
    void allThatBothSaidOfConsentIsKeptThoughItIsMoreThanOneMaySay() {
        ConsentHistory ones = talkative(0, false);
        ConsentHistory others = talkative(300, true);
        Customer ming = MING.wishing(new ContactWishes(MING.wishes().preferences(), ones));
        Customer twin = TWIN.wishing(new ContactWishes(TWIN.wishes().preferences(), others));
        Merge merge = merge(ming, twin, Set.of());
        Customer joined = merge.joined(twin);
        ConsentHistory consents = joined.wishes().consents();
        assertThat(consents.entries()).hasSize(601).containsAll(ones.entries()).containsAll(others.entries());
        assertThat(consents.isFull()).isTrue();
        assertThat(state(joined, MERGED)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(parted(merge, joined, twin).wishes()).isEqualTo(ming.wishes());
    }

    /** 300 words, given and withdrawn in turn. */
    private static ConsentHistory talkative(int from, boolean isGivenLast) {
        return new ConsentHistory(IntStream.range(from, from + 300)
                .mapToObj(i -> said((i % 2 == 1) == isGivenLast, MERGED.minusSeconds(1_000 - i)))
                .toList());
    }

    @Test
    @Tag("CUS-3b")
    void whatWasFoundOfAValueGoesWithIt() {
        Verification right = Verification.found(true, MERGED.minusSeconds(60), "agent-1");
        Verification wrong = Verification.found(false, MERGED.minusSeconds(60), "agent-1");
        Customer ming = MING.judged(MING.contact(), FieldVerdicts.none().with(CustomerField.NAME, wrong));
        ContactPoint shared = point("13800000001");
        Customer twin = TWIN.corrected(TWIN.name(), new CustomerContact(List.of(shared)), TWIN.profile())
                .judged(
                        new CustomerContact(List.of(shared.labelled("office").judged(right))),
                        FieldVerdicts.none().with(CustomerField.NAME, right));
        Customer kept = merge(ming, twin, Set.of()).joined(twin);
        assertThat(CustomerField.NAME.foundIn(kept)).isEqualTo(VerificationState.WRONG);
        assertThat(kept.contact().points())
                .containsExactly(shared.labelled("office").judged(right));
        Merge taking = merge(ming, twin, Set.of(MergeField.NAME));
        Customer taken = taking.joined(twin);
        assertThat(CustomerField.NAME.foundIn(taken)).isEqualTo(VerificationState.VERIFIED);
        assertThat(parted(taking, taken, twin))
                .isEqualTo(new Customer(
                        ming.id(),
                        ming.registeredAt(),
                        ming.name(),
                        ming.contact(),
                        ming.profile(),
                        ming.wishes(),
                        ming.verdicts(),
                        taken.version() + 1));
    }

    @Test
    void fieldsOfTheProfileAreTakenOneByOneAndDatesOfBothAreKept() {
        RememberedDate wedding = new RememberedDate("wedding", MonthDay.of(5, 20));
        RememberedDate licence = new RememberedDate("licence", MonthDay.of(6, 1));
        Customer ming = with(
                MING,
                new CustomerProfile(
                        Optional.of(Salutation.MR),
                        Optional.empty(),
                        List.of(wedding),
                        Optional.empty(),
                        "steel",
                        "fair"));
        Customer twin = with(
                TWIN,
                new CustomerProfile(
                        Optional.of(Salutation.MS),
                        Optional.of(LocalDate.of(1990, 2, 28)),
                        List.of(licence, wedding),
                        Optional.empty(),
                        "logistics",
                        "friend"));
        Merge merge = merge(ming, twin, Set.of(MergeField.INDUSTRY));
        Customer joined = merge.joined(twin);
        assertThat(joined.profile())
                .isEqualTo(new CustomerProfile(
                        Optional.of(Salutation.MR),
                        Optional.of(LocalDate.of(1990, 2, 28)),
                        List.of(wedding, licence),
                        Optional.empty(),
                        "logistics",
                        "fair"));
        assertThat(merge.comparedWith(twin).stream().filter(FieldComparison::isConflict))
                .extracting(FieldComparison::field)
                .containsExactly(MergeField.NAME, MergeField.SALUTATION, MergeField.INDUSTRY, MergeField.WON_THROUGH);
        Customer edited = joined.corrected(
                joined.name(), joined.contact(), joined.profile().won("sign"));
        assertThat(parted(merge, edited, twin).profile())
                .as("only what was edited since differs")
                .isEqualTo(ming.profile().won("sign"));
    }

    @Test
    void preferencesAreTakenOneByOneToo() {
        Customer ming = MING.preferring(
                new ContactPreferences(Optional.of(ContactChannel.CALL), Optional.empty(), Optional.empty()));
        Customer twin = TWIN.preferring(
                new ContactPreferences(Optional.of(ContactChannel.SMS), Optional.empty(), Optional.of("en")));
        assertThat(merge(ming, twin, Set.of()).joined(twin).wishes().preferences())
                .isEqualTo(
                        new ContactPreferences(Optional.of(ContactChannel.CALL), Optional.empty(), Optional.of("en")));
    }

    @Test
    void moreContactPointsThanACustomerCanHaveAreRefusedAndNothingIsThrown() {
        Customer many = reachedBy(MING, 0, CustomerContact.MOST);
        Customer more = reachedBy(TWIN, 1, CustomerContact.MOST + 1);
        Merge merge = merge(many, more, EnumSet.of(MergeField.PHONES));
        assertThat(merge.whyNot(more, Set.of(), true))
                .get()
                .returns(MergeRefusal.TOO_MANY_VALUES, Refusal::code)
                .satisfies(refusal -> assertThat(refusal.arguments()).containsEntry("field", "PHONES"));
        assertThat(merge.comparedWith(more))
                .filteredOn(field -> field.field() == MergeField.PHONES)
                .singleElement()
                .satisfies(phones -> assertThat(phones.kept()).hasSize(CustomerContact.MOST));
        Customer same = reachedBy(TWIN, 0, CustomerContact.MOST);
        assertThat(merge(many, same, Set.of()).whyNot(same, Set.of(), false))
                .as("the same points")
                .isEmpty();
    }

    @Test
    @Tag("HC-31")
    void whatSpeaksForTwoIsConfirmed() {
        Merge merge = merge(MING, TWIN, Set.of());
        Set<MergeRefusal> doubts = EnumSet.of(MergeRefusal.RELATED);
        assertThat(merge.whyNot(TWIN, doubts, false)).get().returns(MergeRefusal.RELATED, Refusal::code);
        assertThat(merge.whyNot(TWIN, doubts, true)).isEmpty();
    }

    private static Merge merge(Customer survivor, Customer other, Set<MergeField> taken) {
        return Merge.decided(
                new MergeId(new UUID(3, 1)),
                survivor.registeredAt(),
                survivor,
                other.id(),
                taken,
                new Stamp(MERGED, "desk"));
    }

    /** The survivor after its one merge was taken back. */
    private static Customer parted(Merge merge, Customer present, Customer other) {
        return Parting.of(merge, List.of(merge), List.of(present, other)).records().stream()
                .filter(record -> record.id().equals(present.id()))
                .findFirst()
                .orElse(present);
    }

    private static ConsentState state(Customer customer, Instant at) {
        return customer.wishes().consents().stateAt(ConsentPurpose.MARKETING, ContactChannel.SMS, at);
    }

    private static ConsentEntry said(boolean given, Instant at) {
        return new ConsentEntry(
                ConsentPurpose.MARKETING,
                ContactChannel.SMS,
                given,
                at,
                new ConsentProof("clerk", ConsentProof.Means.ORALLY, given ? "2026-1" : ""));
    }

    private static Customer saying(Customer customer, ConsentEntry entry) {
        return customer.wishing(ContactWishes.none().with(entry));
    }

    private static Customer with(Customer customer, CustomerProfile profile) {
        return customer.corrected(customer.name(), customer.contact(), profile);
    }

    private static Customer reachedBy(Customer customer, int from, int to) {
        List<ContactPoint> points = IntStream.range(from, to)
                .mapToObj(i -> point("138" + (10_000_000 + i)))
                .toList();
        return customer.corrected(customer.name(), new CustomerContact(points), customer.profile());
    }

    private static ContactPoint point(String phone) {
        return ContactPoint.of(ContactKind.PHONE, phone);
    }

    private static Customer aCustomer(int id, String given, String phone) {
        return Customer.registered(
                new CustomerId(new UUID(2, id)),
                new OrganisationId(new UUID(1, 1)),
                new CustomerName.Person("王", given),
                CustomerContact.of(List.of(new Phone(phone)), ""),
                CustomerProfile.unknown());
    }
}
