package dev.aftercare.usecase.segment;

import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition in one of five forms (CUS-12): all of, any of, not, has a car that meets all comparisons, or a comparison: a {@code fact} with
 * {@code values} where it is a text, with {@code least} or {@code most} or both where it is a number. Facts of cars stand in {@code hasCar} and
 * only there.
 *
 * @param values to the letter
 * @param least included
 * @param most included
 */
public record ConditionInput(
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid ConditionInput> allOf,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid ConditionInput> anyOf,
        @Nullable @Valid ConditionInput not,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid ConditionInput> hasCar,
        @Nullable Fact fact,
        @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> values,
        @Nullable Long least,
        @Nullable Long most)
        implements CrossChecked {

    /** All of these. */
    public static ConditionInput allOf(ConditionInput... parts) {
        return new ConditionInput(List.of(parts), null, null, null, null, null, null, null);
    }

    /** One of these, or several. */
    public static ConditionInput anyOf(ConditionInput... parts) {
        return new ConditionInput(null, List.of(parts), null, null, null, null, null, null);
    }

    /** Not this one. */
    public static ConditionInput isNot(ConditionInput part) {
        return new ConditionInput(null, null, part, null, null, null, null, null);
    }

    /** Owns a car that meets all these comparisons. */
    public static ConditionInput hasCar(ConditionInput... comparisons) {
        return new ConditionInput(null, null, null, List.of(comparisons), null, null, null, null);
    }

    /** A text that is one of these. */
    public static ConditionInput oneOf(Fact fact, String... values) {
        return new ConditionInput(null, null, null, null, fact, List.of(values), null, null);
    }

    /** A number that is at least that. */
    public static ConditionInput atLeast(Fact fact, long least) {
        return new ConditionInput(null, null, null, null, fact, null, least, null);
    }

    /** A number that is at most that. */
    public static ConditionInput atMost(Fact fact, long most) {
        return new ConditionInput(null, null, null, null, fact, null, null, most);
    }

    /** The input that says a condition. */
    public static ConditionInput of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return allOf(all(all));
        }
        if (condition instanceof Condition.AnyOf any) {
            return anyOf(all(any));
        }
        if (condition instanceof Condition.Not not) {
            return isNot(of(not.part()));
        }
        if (condition instanceof Condition.HasCar car) {
            return hasCar(all(car));
        }
        if (condition instanceof Condition.OneOf text) {
            return oneOf(text.fact(), text.values().toArray(String[]::new));
        }
        Condition.InRange range = (Condition.InRange) condition;
        return new ConditionInput(
                null, null, null, null, range.fact(), null, boxed(range.least()), boxed(range.most()));
    }

    private static ConditionInput[] all(Condition condition) {
        return condition.parts().stream().map(ConditionInput::of).toArray(ConditionInput[]::new);
    }

    /** As the domain knows it; after validation. */
    public Condition toCondition() {
        if (allOf != null) {
            return new Condition.AllOf(conditions(allOf));
        }
        if (anyOf != null) {
            return new Condition.AnyOf(conditions(anyOf));
        }
        if (not != null) {
            return new Condition.Not(not.toCondition());
        }
        return hasCar == null
                ? toComparison()
                : new Condition.HasCar(
                        hasCar.stream().map(ConditionInput::toComparison).toList());
    }

    private Condition.Comparison toComparison() {
        Fact wanted = Objects.requireNonNull(fact);
        return values == null
                ? new Condition.InRange(wanted, unboxed(least), unboxed(most))
                : new Condition.OneOf(wanted, new TreeSet<>(values));
    }

    private static List<Condition> conditions(List<ConditionInput> parts) {
        return parts.stream().map(ConditionInput::toCondition).toList();
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    private static OptionalLong unboxed(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** What is wrong of this condition itself; those in it tell their own. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        long forms = Stream.of(allOf, anyOf, not, hasCar, fact)
                .filter(Objects::nonNull)
                .count();
        if (forms != 1) {
            faults.add(FieldFault.of("fact", FaultCode.CONDITION_FORM, ""));
        }
        if (fact != null) {
            faults.addAll(comparisonFaults(fact));
        } else if (values != null || least != null || most != null) {
            faults.add(FieldFault.of("fact", FaultCode.REQUIRED, ""));
        }
        faults.addAll(carFaults("allOf", allOf, false));
        faults.addAll(carFaults("anyOf", anyOf, false));
        faults.addAll(carFaults("hasCar", hasCar, true));
        if (not != null && not.isAboutCar()) {
            faults.add(place("not", not));
        }
        return faults;
    }

    /** What is wrong of it as a whole, as the one that a segment has; paths start here. */
    List<FieldFault> faultsOfTheWhole() {
        List<FieldFault> faults = new ArrayList<>();
        if (isAboutCar()) {
            faults.add(FieldFault.of("fact", FaultCode.CONDITION_PLACE, String.valueOf(fact)));
        }
        if (size() > Condition.MOST_PARTS || depth() > Condition.DEEPEST) {
            faults.add(FieldFault.of(
                    "",
                    FaultCode.CONDITION_SIZE,
                    size() + "/" + depth(),
                    Map.of(
                            "most",
                            String.valueOf(Condition.MOST_PARTS),
                            "deepest",
                            String.valueOf(Condition.DEEPEST))));
        }
        return faults;
    }

    private List<FieldFault> comparisonFaults(Fact wanted) {
        boolean fits = wanted.isNumber()
                ? values == null && (least != null || most != null)
                : values != null && least == null && most == null;
        if (!fits) {
            String expected = wanted.isNumber() ? "least, most" : "values";
            return List.of(
                    FieldFault.of("fact", FaultCode.CONDITION_FITS, wanted.name(), Map.of("expected", expected)));
        }
        if (least != null && most != null && least > most) {
            return List.of(FieldFault.of("most", FaultCode.BEFORE_FROM, String.valueOf(most)));
        }
        List<String> told = Objects.requireNonNullElse(values, List.of());
        return IntStream.range(0, wanted.known().isEmpty() ? 0 : told.size())
                .filter(i -> !wanted.known().contains(String.valueOf(told.get(i))))
                .mapToObj(i -> FieldFault.of(
                        "values[" + i + "]",
                        FaultCode.UNKNOWN_VALUE,
                        String.valueOf(told.get(i)),
                        Map.of("known", String.join(", ", wanted.known()))))
                .toList();
    }

    /** In {@code hasCar} stand facts of cars and nothing else, elsewhere none of them. */
    private static List<FieldFault> carFaults(String name, @Nullable List<ConditionInput> parts, boolean inCar) {
        List<FieldFault> faults = new ArrayList<>();
        List<ConditionInput> told = Objects.requireNonNullElse(parts, List.of());
        for (int i = 0; i < told.size(); i++) {
            ConditionInput part = told.get(i);
            if (part != null && part.isAboutCar() != inCar) {
                faults.add(place(name + "[" + i + "]", part));
            }
        }
        return faults;
    }

    private static FieldFault place(String path, ConditionInput part) {
        return FieldFault.of(path + ".fact", FaultCode.CONDITION_PLACE, part.fact == null ? "" : part.fact.name());
    }

    private boolean isAboutCar() {
        return fact != null && fact.isOfCar();
    }

    private Stream<ConditionInput> parts() {
        return Stream.of(allOf, anyOf, hasCar, not == null ? null : List.of(not))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Objects::nonNull);
    }

    private int size() {
        return 1 + parts().mapToInt(ConditionInput::size).sum();
    }

    private int depth() {
        return 1 + parts().mapToInt(ConditionInput::depth).max().orElse(0);
    }
}
