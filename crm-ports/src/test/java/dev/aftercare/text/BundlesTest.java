package dev.aftercare.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.google.common.reflect.ClassPath;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.BookingWay;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.Promptness;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.care.CareService;
import dev.aftercare.domain.care.CareTrigger;
import dev.aftercare.domain.care.Certainty;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.EscalationLevel;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeStage;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.mileage.DrivingHabit;
import dev.aftercare.domain.odometer.HoldReason;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PickState;
import dev.aftercare.domain.parts.PickTrouble;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.specialhours.SpecialOpening;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.urgent.UrgentState;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.VinReading;
import dev.aftercare.domain.visit.EntitlementKind;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.domain.warranty.CoverageReason;
import dev.aftercare.domain.warranty.CoverageVerdict;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.care.PaperReminders;
import dev.aftercare.usecase.specialhours.SpecialHoursLetters;
import java.io.IOException;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class BundlesTest {

    static final List<RefusalCode> REFUSALS = RefusalCodes.all();

    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}:|]*)(?::([^{}]*)|\\|[^{}|]*\\|[^{}|]*)?}");

    /** Enums whose constants people read. */
    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Role.class,
            GroundKind.class,
            VehicleUse.class,
            ReadingSource.class,
            HoldReason.class,
            VinReading.Verdict.class,
            DrivingHabit.class,
            Month.class,
            TimelineKind.class,
            CoverageVerdict.class,
            CoverageReason.class,
            FaultCause.class,
            FirstServiceTiming.class,
            AppointmentState.class,
            AppointmentState.Step.class,
            Punctuality.class,
            Promptness.class,
            BookingWay.class,
            GateState.class,
            EntitlementKind.class,
            SlotOffer.Half.class,
            SlotOffer.OfferReason.class,
            HoldKind.class,
            Misfit.MisfitReason.class,
            PartLine.Stock.class,
            PickState.class,
            PickTrouble.class,
            VisitKind.class,
            VisitStage.class,
            Payer.class,
            CareService.class,
            CareTrigger.class,
            Paper.class,
            Certainty.class,
            Channel.class,
            MessageState.class,
            ComplaintState.class,
            ComplaintStep.class,
            ComplaintChannel.class,
            ComplaintSeverity.class,
            EscalationLevel.class,
            Occasion.class,
            FollowUpState.class,
            FollowUpState.CallStep.class,
            CallResult.class,
            Satisfaction.class,
            ProblemSeverity.class,
            EndKind.class,
            LifeStage.class,
            InsuranceKind.class,
            InspectionResult.class,
            WaitingState.class,
            SpecialHoursReason.class,
            SpecialOpening.class,
            UrgentState.class,
            CustomerField.class,
            MergeField.class);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Bundles.of(Language.CHINESE)).containsOnlyKeys(keys(Language.ENGLISH));
    }

    @Test
    void noKeyStandsTwiceAndNoTextIsBlank() {
        for (Language language : Language.values()) {
            assertThat(Bundles.of(language).values()).noneMatch(String::isBlank);
        }
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        Map<String, String> chinese = Bundles.of(Language.CHINESE);
        Bundles.of(Language.ENGLISH)
                .forEach((key, english) -> assertThat(places(chinese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(english)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBraceIsAnArgumentThatTextsUnderstand(Language language) {
        Set<String> formats = Stream.concat(Stream.of("time"), WORDS.stream().map(BundlesTest::prefix))
                .collect(Collectors.toSet());
        Bundles.of(language).forEach((key, text) -> {
            assertThat(ARGUMENT.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}");
            ARGUMENT.matcher(text)
                    .results()
                    .forEach(place -> assertThat(place.group(2))
                            .as(key)
                            .satisfiesAnyOf(
                                    format -> assertThat(format).isNull(),
                                    format -> assertThat(formats).contains(format)));
        });
    }

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void everyRefusalHasATextWhoseArgumentsItsCodeGives(RefusalCode code) {
        String text = Bundles.of(Language.ENGLISH).getOrDefault(code.code(), "");
        assertThat(text).as(code.code()).isNotBlank();
        assertThat(code.arguments()).as(code.code()).containsAll(names(text));
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyFaultHasATextWhoseArgumentsItsCodeGives(FaultCode code) {
        String text = Bundles.of(Language.ENGLISH).getOrDefault("fault." + code.code(), "");
        assertThat(text).as(code.code()).isNotBlank();
        assertThat(Sets.union(code.arguments(), Set.of("field", "value"))).containsAll(names(text));
    }

    @Test
    void everyConstantThatPeopleReadHasAWord() {
        assertThat(keys(Language.ENGLISH)).containsAll(words());
    }

    @Test
    void everyEntryOfATimelineHasAText() {
        assertThat(keys(Language.ENGLISH)).containsAll(entries());
    }

    @Test
    void noTextIsLeftWithoutACode() {
        Set<String> left = new TreeSet<>(keys(Language.ENGLISH));
        REFUSALS.forEach(code -> left.remove(code.code()));
        Arrays.stream(FaultCode.values()).forEach(code -> left.remove("fault." + code.code()));
        left.removeAll(words());
        left.removeAll(PredictionTexts.KEYS);
        left.removeAll(PartsTexts.KEYS);
        left.removeAll(PaperReminders.TEXTS);
        SpecialHoursLetters.TEXTS.forEach(left::remove);
        left.removeAll(entries());
        Arrays.stream(MessagePurpose.values()).forEach(purpose -> left.remove("message." + purpose.code()));
        left.removeIf(key -> key.startsWith("problem.") || key.startsWith("day.") || key.startsWith("page."));
        assertThat(left).isEmpty();
    }

    @Test
    void everyEnumOfRefusalsIsInTheList() throws IOException {
        Set<Class<?>> found =
                ClassPath.from(RefusalCode.class.getClassLoader())
                        .getTopLevelClassesRecursive("dev.aftercare.domain")
                        .stream()
                        .map(ClassPath.ClassInfo::load)
                        .filter(type -> type.isEnum() && RefusalCode.class.isAssignableFrom(type))
                        .collect(Collectors.toSet());
        assertThat(REFUSALS.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(found);
        assertThat(REFUSALS).extracting(RefusalCode::code).doesNotHaveDuplicates();
        assertThat(REFUSALS).extracting(RefusalCode::rule).allMatch(rule -> rule.matches("[A-Z]+-\\d+[a-z]?"));
    }

    private static Set<String> words() {
        return WORDS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Texts::keyOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> entries() {
        return TimelineKind.events(EnumSet.allOf(TimelineKind.class)).stream()
                .map(event -> "timeline." + event)
                .collect(Collectors.toSet());
    }

    private static String prefix(Class<? extends Enum<?>> type) {
        return Texts.keyOf(type.getEnumConstants()[0]).replaceAll("\\..*", "");
    }

    private static Set<String> keys(Language language) {
        return Bundles.of(language).keySet();
    }

    private static Set<String> names(String text) {
        return ARGUMENT.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(place -> place.group().replaceFirst("[|].*", "}"))
                .collect(Collectors.toSet());
    }
}
