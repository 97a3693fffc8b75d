package dev.aftercare.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Language;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Texts CHINESE = Texts.of(Language.CHINESE);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Refusal TAKEN = Refusal.of(
            AppointmentRefusal.SLOT_TAKEN, Map.of("start", "2026-11-24T01:00:00Z", "service", "maintenance"));

    @Test
    void oneReadsOtherwiseThanMany() {
        Texts english = Texts.of(Language.ENGLISH);
        Texts chinese = Texts.of(Language.CHINESE);
        String late = "warranty.first-service-late";
        assertThat(english.text(late, Map.of("days", "1", "kilometres", "0"))).contains(": one day and 0 km over");
        assertThat(english.text(late, Map.of("days", "21", "kilometres", "0"))).contains(": 21 days and 0 km over");
        assertThat(english.text(late, Map.of("days", "0", "kilometres", "1"))).contains(": 0 days and 1 km over");
        assertThat(chinese.text(late, Map.of("days", "1", "kilometres", "0"))).contains("1 天");
    }

    @Test
    void aRefusalShowsTimesAsTheClocksOfThePlaceDo() {
        assertThat(ENGLISH.refusal(TAKEN, SHANGHAI))
                .isEqualTo("2026-11-24 09:00 is taken. Maybe take one of the other times offered.");
        assertThat(CHINESE.refusal(TAKEN, SHANGHAI)).isEqualTo("2026-11-24 09:00 已约满，请从其他可选时段中选择。");
    }

    @Test
    void withoutAPlaceTimesKeepTheirOffset() {
        assertThat(ENGLISH.refusal(TAKEN)).startsWith("2026-11-24T01:00:00Z is taken.");
    }

    @Test
    void constantsInArgumentsBecomeWords() {
        Refusal refusal =
                Refusal.of(AppointmentRefusal.NOT_IN_THIS_STATE, Map.of("state", "NO_SHOW", "step", "CANCEL"));
        assertThat(ENGLISH.refusal(refusal)).startsWith("The appointment is missed, so it cannot be cancelled.");
        assertThat(CHINESE.refusal(refusal)).startsWith("该预约状态为“爽约”，不能取消");
    }

    @Test
    void aFaultNamesTheFieldAndWhatWasSent() {
        FieldFault fault = FieldFault.of("services[1].minutes", FaultCode.QUARTER_HOURS, "50");
        assertThat(ENGLISH.fault(fault))
                .isEqualTo("services[1].minutes is 50. Services last a multiple of 15 minutes.");
        assertThat(CHINESE.fault(fault)).isEqualTo("services[1].minutes 为 50。服务时长须为 15 分钟的整数倍。");
    }

    @Test
    void whatWasSentIsNeverReadAsAnArgument() {
        FieldFault fault = FieldFault.of("colour", FaultCode.PATTERN, "$1 {field} \\");
        assertThat(ENGLISH.fault(fault)).contains("\"$1 {field} \\\"");
    }

    @Test
    void theFaultOfAnImportIsToldInAnyLanguage() {
        ImportFault fault = fault("year", "1850", "min", Map.of("limit", "1900"));
        assertThat(ENGLISH.importFault(fault)).isEqualTo("year is 1850, at least 1900 is allowed.");
        assertThat(CHINESE.importFault(fault)).isEqualTo("year 为 1850，不得小于 1900。");
        assertThat(ENGLISH.importFault(fault("", "boat", "unknown-value", Map.of("field", "use", "known", "TAXI"))))
                .isEqualTo("use is \"boat\", known are TAXI.");
        assertThat(ENGLISH.importFault(fault("", "", "vehicle.reference-taken", Map.of())))
                .startsWith("This reference is in use for another car.");
    }

    @Test
    void aFaultThatHasNoTextShowsItsCode() {
        assertThat(ENGLISH.importFault(fault("year", "1850", "min", Map.of()))).isEqualTo("min");
        assertThat(ENGLISH.importFault(fault("plate", "x", "sheet.merged-cell", Map.of())))
                .isEqualTo("sheet.merged-cell");
    }

    private static ImportFault fault(String column, String value, String reason, Map<String, String> arguments) {
        return new ImportFault(7, 1, column, value, reason, new TreeMap<>(arguments), true);
    }

    @Test
    void aConstantHasItsWord() {
        assertThat(ENGLISH.word(AppointmentState.NO_SHOW)).isEqualTo("missed");
        assertThat(CHINESE.word(AppointmentState.NO_SHOW)).isEqualTo("爽约");
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertThat(Texts.of(Language.ofTag("fr-FR"))).isSameAs(ENGLISH);
        assertThat(Texts.of(Language.ofTag("zh-Hans-CN"))).isSameAs(CHINESE);
        assertThat(Texts.of(Language.ofTag("???"))).isSameAs(ENGLISH);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Bundles.of(Language.ENGLISH)).containsEntry("day.late", "late");
            assertThat(ENGLISH.refusal(TAKEN, SHANGHAI)).startsWith("2026-11-24 09:00");
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Bundles.of(Language.CHINESE)).containsEntry("day.late", "未到店");
            assertThat(CHINESE.word(dev.aftercare.domain.vehicle.VehicleUse.PRIVATE))
                    .isEqualTo("私家车");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextThatIsMissingIsNamed() {
        assertThatThrownBy(() -> CHINESE.word("day.weather"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day.weather")
                .hasMessageContaining("zh");
        assertThatThrownBy(() -> ENGLISH.word("day.minutes")).hasMessageContaining("needs argument 'minutes'");
    }
}
