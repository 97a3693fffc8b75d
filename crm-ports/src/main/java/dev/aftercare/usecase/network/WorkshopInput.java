package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.ModelNeeds;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.ServiceOffering;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bays of a workshop, the services it offers, and the cars it lends.
 *
 * @param loanCars left out, it lends none
 */
public record WorkshopInput(
        @NotNull @Size(max = 200) List<@NotNull @Valid BayInput> bays,
        @NotNull @Size(max = 200) List<@NotNull @Valid ServiceInput> services,
        @Nullable @Size(max = 200) List<@NotNull @Valid LoanCarInput> loanCars)
        implements CrossChecked {

    /** A workshop that lends no cars. */
    public WorkshopInput(List<BayInput> bays, List<ServiceInput> services) {
        this(bays, services, null);
    }

    /** A car that is lent, by a name such as its plate. */
    public record LoanCarInput(@NotBlank @Size(max = 100) String name) {}

    /** A bay with the equipment that stands in it. */
    public record BayInput(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> equipment) {}

    /**
     * A service: how long it takes, in multiples of 15 minutes, and what technician, bay and service advisor need. A skill is a code, or a code
     * with the level from which on, {@code engine:3}.
     *
     * @param models models with which it takes another time, or needs other parts
     * @param overDays whether it may stop at closing time and go on the next day, the car staying in its bay; left out, it does not
     * @param parts what it foreseeably needs, each part once (APT-5b), where a model does not need others
     */
    public record ServiceInput(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = 200) String name,

            @Min(15) @Max(ServiceOffering.MOST_MINUTES_OVER_DAYS)
            int minutes,

            @Nullable @Size(max = 50) List<@NotNull @SkillText(mayExpire = false) String> skills,
            @Nullable @Size(max = 50) List<@NotNull @ShortCode String> equipment,
            @Nullable @Size(max = 50) List<@NotNull @SkillText(mayExpire = false) String> advisorSkills,
            @Nullable @Size(max = 200) List<@NotNull @Valid ModelInput> models,
            @Nullable Boolean overDays,
            @Nullable @Size(max = 100) List<@NotNull @Valid PartInput> parts)
            implements CrossChecked {

        /** Of what foreseeably needs no parts. */
        public ServiceInput(
                String code,
                String name,
                int minutes,
                @Nullable List<String> skills,
                @Nullable List<String> equipment,
                @Nullable List<String> advisorSkills,
                @Nullable List<ModelInput> models,
                @Nullable Boolean overDays) {
            this(code, name, minutes, skills, equipment, advisorSkills, models, overDays, null);
        }

        /** Of what any service advisor can take in. */
        public ServiceInput(
                String code,
                String name,
                int minutes,
                @Nullable List<String> skills,
                @Nullable List<String> equipment,
                @Nullable List<ModelInput> models,
                @Nullable Boolean overDays,
                @Nullable List<PartInput> parts) {
            this(code, name, minutes, skills, equipment, null, models, overDays, parts);
        }

        /** The same with every model, done in one go, for an advisor who can take it in. */
        public ServiceInput(
                String code,
                String name,
                int minutes,
                @Nullable List<String> skills,
                @Nullable List<String> equipment,
                @Nullable List<String> advisorSkills) {
            this(code, name, minutes, skills, equipment, advisorSkills, null, null, null);
        }

        /** The same with every model, done in one go, that any service advisor can take in. */
        public ServiceInput(
                String code,
                String name,
                int minutes,
                @Nullable List<String> skills,
                @Nullable List<String> equipment) {
            this(code, name, minutes, skills, equipment, null, null, null, null);
        }

        @Override
        public List<FieldFault> crossFaults() {
            List<FieldFault> faults = new ArrayList<>();
            addFault(faults, "minutes", minutes);
            for (int i = 0; models != null && i < models.size(); i++) {
                @Nullable ModelInput model = models.get(i);
                if (model != null) {
                    addFaults(faults, "models[" + i + "].", model);
                }
            }
            addTwins(faults, "models[%d].model", models, ModelInput::normal);
            addTwins(faults, "parts[%d].number", parts, PartInput::number);
            return faults;
        }

        /** What it foreseeably needs. */
        List<PartNeed> needs() {
            return Objects.requireNonNullElse(parts, List.<PartInput>of()).stream()
                    .map(PartInput::need)
                    .toList();
        }

        /** What is otherwise with some models. */
        Map<String, ModelNeeds> needsOfModels() {
            return Objects.requireNonNullElse(models, List.<ModelInput>of()).stream()
                    .collect(Collectors.toMap(ModelInput::model, ModelInput::needs));
        }

        private void addFaults(List<FieldFault> faults, String path, ModelInput model) {
            if (model.minutes() != null) {
                addFault(faults, path + "minutes", model.minutes());
            } else if (model.parts() == null) {
                faults.add(FieldFault.of(path + "minutes", FaultCode.REQUIRED, ""));
            }
            addTwins(faults, path + "parts[%d].number", model.parts(), PartInput::number);
        }

        private void addFault(List<FieldFault> faults, String field, int time) {
            int most = Boolean.TRUE.equals(overDays)
                    ? ServiceOffering.MOST_MINUTES_OVER_DAYS
                    : ServiceOffering.MOST_MINUTES;
            if (time < Tick.MINUTES || time % Tick.MINUTES != 0) {
                faults.add(FieldFault.of(field, FaultCode.QUARTER_HOURS, String.valueOf(time)));
            } else if (time > most) {
                faults.add(FieldFault.of(
                        field, FaultCode.MAX, String.valueOf(time), Map.of("limit", String.valueOf(most))));
            }
        }
    }

    /**
     * What a service takes with a model where that is not what it takes with others; at least one of the two is given.
     *
     * @param minutes how long, in multiples of 15; left out, as long as with others
     * @param parts what it foreseeably needs in the place of what others need, each part once (APT-5b); an empty list where it needs
     *     nothing; left out, what others need
     */
    public record ModelInput(
            @NotBlank @Size(max = 100) String model,
            @Nullable Integer minutes,
            @Nullable @Size(max = 100) List<@NotNull @Valid PartInput> parts) {

        /** Another time, with the parts that others need. */
        public ModelInput(String model, int minutes) {
            this(model, minutes, null);
        }

        private ModelNeeds needs() {
            return new ModelNeeds(
                    minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
                    Optional.ofNullable(parts)
                            .map(needed -> needed.stream().map(PartInput::need).toList()));
        }

        /** What two have in common that are the same for a booking; null where there is nothing. */
        private @Nullable String normal() {
            return model == null ? null : model.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** A part that a service foreseeably needs, and how many. */
    public record PartInput(
            @NotBlank @Size(max = PartNeed.LONGEST_NUMBER) String number,
            @Min(1) @Max(PartNeed.MOST) int quantity) {

        private PartNeed need() {
            return new PartNeed(number, quantity);
        }
    }

    /** A name is one bay's, and a code one service's. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        addTwins(faults, "bays[%d].name", bays, BayInput::name);
        addTwins(faults, "services[%d].code", services, ServiceInput::code);
        addTwins(faults, "loanCars[%d].name", loanCars, LoanCarInput::name);
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
