package dev.aftercare.domain.notice;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.ConvenientHours;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.policy.PolicyKind;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What customers are told of their appointments, and when (APT-5a, APT-5c). The version in force today counts.
 *
 * @param reminders how long before the agreed time customers are reminded, up to 5, each once
 * @param callMinutes so long before the expected arrival somebody calls, 1 to 240; 0 for nobody
 * @param hours of the dealer's clock at which reminders are sent to who named none of their own
 * @param channel how a customer is told who can be reached so
 * @param language the tag of the language of messages to who named none, {@code zh} or {@code en}
 */
public record NoticePolicy(
        List<Lead> reminders, int callMinutes, ConvenientHours hours, Channel channel, String language) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<NoticePolicy> KIND =
            new PolicyKind<>("appointment-notices", NoticePolicy.class, NoticePolicy::standard, true);

    private static final int MOST_REMINDERS = 5;
    private static final int MOST_CALL_MINUTES = 240;
    private static final List<String> LANGUAGES = List.of("zh", "en");

    /**
     * @throws IllegalArgumentException if something is missing or twice, or a number is out of range
     */
    public NoticePolicy {
        reminders = reminders == null ? List.of() : reminders; // stored or sent without it
        boolean areTold = reminders.stream().allMatch(Objects::nonNull)
                && reminders.stream().distinct().count() == reminders.size();
        require(
                areTold && reminders.size() <= MOST_REMINDERS,
                "the number of reminders",
                reminders.size(),
                "0 to " + MOST_REMINDERS + ", none of them empty or twice");
        reminders = ImmutableList.copyOf(reminders);
        require(
                callMinutes >= 0 && callMinutes <= MOST_CALL_MINUTES,
                "callMinutes",
                callMinutes,
                "0 to " + MOST_CALL_MINUTES);
        if (hours == null || channel == null) { // stored or sent without it
            throw new IllegalArgumentException("appointment notices: hours or channel is missing");
        }
        if (language == null || !LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "appointment notices: language is " + language + ", allowed are " + LANGUAGES);
        }
    }

    /** Reminded one day and one hour before, between 7 and 21 o'clock, by SMS in Chinese; called 20 minutes before. */
    public static NoticePolicy standard() {
        return new NoticePolicy(
                List.of(new Lead(1, 0), new Lead(0, 60)),
                20,
                new ConvenientHours(LocalTime.of(7, 0), LocalTime.of(21, 0)),
                Channel.SMS,
                "zh");
    }

    /** What there is to do for an appointment in time, by the clock of {@code zone}. */
    public NoticePlan plan(Instant agreed, Instant expected, ZoneId zone) {
        return new NoticePlan(
                agreed,
                expected,
                reminders.stream().map(lead -> lead.before(agreed, zone)).toList(),
                callMinutes);
    }

    static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException(
                    "appointment notices: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
