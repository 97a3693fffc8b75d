package dev.aftercare.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-2")
class ConsentTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final ConsentPolicy POLICY = ConsentPolicy.standard();

    @Test
    void theStateOnADayIsWhatWasSaidLastUpToThen() {
        ConsentHistory history =
                ConsentHistory.none().with(entry(false, MONDAY.plusSeconds(60))).with(entry(true, MONDAY));

        assertThat(state(history, MONDAY.minusNanos(1_000))).isEqualTo(ConsentState.NOTHING_SAID);
        assertThat(state(history, MONDAY)).isEqualTo(ConsentState.GIVEN);
        assertThat(state(history, MONDAY.plusSeconds(59))).isEqualTo(ConsentState.GIVEN);
        assertThat(state(history, MONDAY.plusSeconds(60))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(history.stateAt(ConsentPurpose.SURVEY, ContactChannel.SMS, MONDAY))
                .isEqualTo(ConsentState.NOTHING_SAID);
        assertThat(history.stateAt(ConsentPurpose.SERVICE, ContactChannel.CALL, MONDAY))
                .isEqualTo(ConsentState.NOTHING_SAID);
    }

    @Test
    @Tag("HC-37")
    void ofOneInstantTheWithdrawalWinsInWhateverOrderTheyWereRecorded() {
        ConsentHistory one = ConsentHistory.none().with(entry(false, MONDAY)).with(entry(true, MONDAY));
        ConsentHistory other = ConsentHistory.none().with(entry(true, MONDAY)).with(entry(false, MONDAY));

        assertThat(state(one, MONDAY)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(other, MONDAY)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void marketingNeedsConsentAndServiceHasItUntilItIsWithdrawn() {
        ConsentHistory withdrawn = ConsentHistory.none().with(entry(false, MONDAY));

        assertThat(POLICY.allows(ConsentHistory.none(), ConsentPurpose.SERVICE, ContactChannel.SMS, MONDAY))
                .isTrue();
        assertThat(POLICY.allows(ConsentHistory.none(), ConsentPurpose.MARKETING, ContactChannel.SMS, MONDAY))
                .isFalse();
        assertThat(POLICY.allows(withdrawn, ConsentPurpose.SERVICE, ContactChannel.SMS, MONDAY))
                .isFalse();
        assertThat(new ConsentPolicy(Set.of(ConsentPurpose.SERVICE))
                        .allows(ConsentHistory.none(), ConsentPurpose.SERVICE, ContactChannel.SMS, MONDAY))
                .isFalse();
    }

    @Test
    void theCustomersChannelComesBeforeTheDealersAndACallLast() {
        List<ContactChannel> both = List.of(ContactChannel.SMS, ContactChannel.CALL);
        ContactWishes noSms = ContactWishes.none().with(entry(false, MONDAY));
        ContactWishes likesCalls = likes(ContactChannel.CALL);

        assertThat(channel(ContactWishes.none(), both)).contains(ContactChannel.SMS);
        assertThat(channel(likesCalls, both)).contains(ContactChannel.CALL);
        assertThat(channel(likes(ContactChannel.WECHAT), both)).contains(ContactChannel.SMS);
        assertThat(channel(noSms, both)).contains(ContactChannel.CALL);
        assertThat(channel(noSms, List.of(ContactChannel.SMS))).isEmpty();
    }

    @Test
    void itIsQuietOutsideOfTheHoursThatWereNamedTheLastNotIncluded() {
        ContactWishes evenings = new ContactWishes(
                new ContactPreferences(
                        Optional.empty(),
                        Optional.of(new ConvenientHours(LocalTime.of(18, 0), LocalTime.of(21, 0))),
                        Optional.empty()),
                ConsentHistory.none());

        assertThat(ContactRules.isQuiet(evenings, LocalTime.of(17, 59))).isTrue();
        assertThat(ContactRules.isQuiet(evenings, LocalTime.of(18, 0))).isFalse();
        assertThat(ContactRules.isQuiet(evenings, LocalTime.of(21, 0))).isTrue();
        assertThat(ContactRules.isQuiet(ContactWishes.none(), LocalTime.MIDNIGHT))
                .isFalse();
    }

    @Test
    void theSameWordAgainSaysNothingNewButOtherWordingDoes() {
        ConsentHistory history = ConsentHistory.none().with(entry(true, MONDAY));

        assertThat(history.saysAlready(entry(true, MONDAY.plusSeconds(1)))).isTrue();
        assertThat(history.saysAlready(entry(false, MONDAY.plusSeconds(1)))).isFalse();
        assertThat(history.saysAlready(new ConsentEntry(
                        ConsentPurpose.SERVICE,
                        ContactChannel.SMS,
                        true,
                        MONDAY.plusSeconds(1),
                        new ConsentProof("clerk", ConsentProof.Means.ORALLY, "v2"))))
                .isFalse();
    }

    private static ContactWishes likes(ContactChannel channel) {
        return new ContactWishes(
                new ContactPreferences(Optional.of(channel), Optional.empty(), Optional.empty()),
                ConsentHistory.none());
    }

    private static Optional<ContactChannel> channel(ContactWishes wishes, List<ContactChannel> usable) {
        return ContactRules.channel(wishes, POLICY, ConsentPurpose.SERVICE, ContactChannel.SMS, usable, MONDAY);
    }

    private static ConsentState state(ConsentHistory history, Instant at) {
        return history.stateAt(ConsentPurpose.SERVICE, ContactChannel.SMS, at);
    }

    private static ConsentEntry entry(boolean given, Instant at) {
        return new ConsentEntry(
                ConsentPurpose.SERVICE,
                ContactChannel.SMS,
                given,
                at,
                new ConsentProof("clerk", ConsentProof.Means.ORALLY, given ? "v1" : ""));
    }
}
