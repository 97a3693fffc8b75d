package dev.aftercare.domain.care;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.policy.PolicyKind;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * When cars need maintenance and how their owners are reminded (CARE-1). The version in force today counts.
 *
 * @param kilometres between two services, 1,000 to 100,000
 * @param months between two services, 1 to 60
 * @param models models with intervals of their own, at most 1,000
 * @param window when a reminder is sent
 * @param channel how a customer is reminded who can be reached so
 * @param language the tag of the language of messages, {@code zh} or {@code en}
 * @param insurance how long before its end a policy is reminded of; as services where it is left out
 * @param inspection how long before its day a statutory inspection is reminded of; as services where it is left out
 */
public record CarePolicy(
        int kilometres,
        int months,
        List<ServiceInterval> models,
        ReminderWindow window,
        Channel channel,
        String language,
        ReminderDays insurance,
        ReminderDays inspection) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<CarePolicy> KIND =
            new PolicyKind<>("care", CarePolicy.class, CarePolicy::standard, true);

    private static final int MOST_MODELS = 1_000;
    private static final List<String> LANGUAGES = List.of("zh", "en");

    /**
     * @throws IllegalArgumentException if a number is out of range or something is missing
     */
    public CarePolicy {
        require(kilometres >= 1_000 && kilometres <= 100_000, "kilometres", kilometres, "1,000 to 100,000");
        require(months >= 1 && months <= 60, "months", months, "1 to 60");
        models = models == null ? List.of() : models; // stored or sent without it
        if (models.stream().anyMatch(Objects::isNull) || models.size() > MOST_MODELS) {
            throw new IllegalArgumentException(
                    "care policy: models are " + models.size() + " with no empty entry, allowed are up to 1,000");
        }
        models = ImmutableList.copyOf(models);
        if (window == null || channel == null) { // stored or sent without it
            throw new IllegalArgumentException("care policy: window or channel is missing");
        }
        if (language == null || !LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("care policy: language is " + language + ", allowed are " + LANGUAGES);
        }
        insurance = insurance == null ? window.days() : insurance; // stored or sent without it
        inspection = inspection == null ? window.days() : inspection;
    }

    /** Every 10,000 km or 12 months; reminded by SMS in Chinese 15 to 7 days ahead, of papers too, between 9 and 20 o'clock. */
    public static CarePolicy standard() {
        return new CarePolicy(
                10_000,
                12,
                List.of(),
                new ReminderWindow(15, 7, LocalTime.of(9, 0), LocalTime.of(20, 0)),
                Channel.SMS,
                "zh",
                new ReminderDays(15, 7),
                new ReminderDays(15, 7));
    }

    /** When a reminder of a paper is sent: on its own days, at the hours of all. */
    public ReminderWindow windowOf(Paper paper) {
        ReminderDays days = switch (paper) {
            case COMPULSORY_INSURANCE, COMMERCIAL_INSURANCE -> insurance;
            case INSPECTION -> inspection;
        };
        return new ReminderWindow(days.firstDay(), days.lastDay(), window.earliest(), window.latest());
    }

    /** The interval of a model; that of all others where the list does not name it. */
    public ServiceInterval intervalOf(String model) {
        return models.stream()
                .filter(interval -> interval.model().equalsIgnoreCase(model))
                .findFirst()
                .orElseGet(() -> new ServiceInterval("any", kilometres, months));
    }

    static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException("care policy: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
