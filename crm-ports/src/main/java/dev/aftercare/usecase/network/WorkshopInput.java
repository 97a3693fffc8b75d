package dev.aftercare.usecase.network;

import dev.aftercare.domain.time.Tick;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import dev.aftercare.usecase.constraint.SkillText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bays of a workshop and the services it offers. */
public record WorkshopInput(
        @NotNull @Size(max = 200) List<@NotNull @Valid BayInput> bays,
        @NotNull @Size(max = 200) List<@NotNull @Valid ServiceInput> services)
        implements CrossChecked {

    /** A bay with the equipment that stands in it. */
    public record BayInput(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> equipment) {}

    /**
     * A service: how long it takes, in multiples of 15 minutes, and what technician, bay and service advisor need. A skill is a code, or a code
     * with the level from which on, {@code engine:3}.
     */
    public record ServiceInput(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = 200) String name,
            @Min(15) @Max(720) int minutes,
            @Nullable @Size(max = 50) List<@NotNull @SkillText(mayExpire = false) String> skills,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> equipment,
            @Nullable @Size(max = 50) List<@NotNull @SkillText(mayExpire = false) String> advisorSkills)
            implements CrossChecked {

        /** A service that any service advisor can take in. */
        public ServiceInput(
                String code,
                String name,
                int minutes,
                @Nullable List<String> skills,
                @Nullable List<String> equipment) {
            this(code, name, minutes, skills, equipment, null);
        }

        @Override
        public List<FieldFault> crossFaults() {
            return minutes % Tick.MINUTES == 0
                    ? List.of()
                    : List.of(FieldFault.of("minutes", FaultCode.QUARTER_HOURS, String.valueOf(minutes)));
        }
    }

    /** A name is one bay's, and a code one service's. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        addTwins(faults, "bays[%d].name", bays, BayInput::name);
        addTwins(faults, "services[%d].code", services, ServiceInput::code);
        return faults;
    }

    private static <T> void addTwins(
            List<FieldFault> faults, String path, @Nullable List<T> items, Function<T, @Nullable String> key) {
        Set<String> known = new HashSet<>();
        for (int i = 0; items != null && i < items.size(); i++) {
            T item = items.get(i);
            String value = item == null ? null : key.apply(item);
            if (value != null && !known.add(value)) {
                faults.add(FieldFault.of(String.format(Locale.ROOT, path, i), FaultCode.USED_TWICE, value));
            }
        }
    }
}
