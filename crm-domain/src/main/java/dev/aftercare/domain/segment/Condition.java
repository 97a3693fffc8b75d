package dev.aftercare.domain.segment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The condition of a segment over customer, car and history (CUS-12). It has two answers: what is not known of a customer meets no comparison,
 * and so meets its negation.
 */
public sealed interface Condition {

    /** The most conditions and comparisons that one condition may be made of, itself counted. */
    int MOST_PARTS = 50;

    /** How deep they may stand in each other, a comparison alone being 1 deep. */
    int DEEPEST = 6;

    /** Whether a customer meets it. */
    boolean holds(FactSheet facts);

    /** What it is directly made of. */
    List<? extends Condition> parts();

    /** How many conditions and comparisons it is made of, itself counted. */
    default int size() {
        return 1 + parts().stream().mapToInt(Condition::size).sum();
    }

    /** How deep they stand in each other. */
    default int depth() {
        return 1 + parts().stream().mapToInt(Condition::depth).max().orElse(0);
    }

    /** All of its parts hold. */
    record AllOf(List<Condition> parts) implements Condition {

        public AllOf {
            parts = some("all of", parts);
            requireOfCustomer(parts.stream());
        }

        @Override
        public boolean holds(FactSheet facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }
    }

    /** One of its parts holds, or several. */
    record AnyOf(List<Condition> parts) implements Condition {

        public AnyOf {
            parts = some("any of", parts);
            requireOfCustomer(parts.stream());
        }

        @Override
        public boolean holds(FactSheet facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }
    }

    /** Its part does not hold. */
    record Not(Condition part) implements Condition {

        public Not {
            requireOfCustomer(Stream.of(part));
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public boolean holds(FactSheet facts) {
            return !part.holds(facts);
        }
    }

    /** They own a car that meets all comparisons. */
    record HasCar(List<Comparison> parts) implements Condition {

        /**
         * @throws IllegalArgumentException if a comparison asks for a fact that is none of a car
         */
        public HasCar {
            parts = some("has a car", parts);
            parts.stream().filter(part -> !part.fact().isOfCar()).forEach(part -> {
                throw new IllegalArgumentException("condition: " + part.fact() + " is no fact of a car");
            });
        }

        @Override
        public boolean holds(FactSheet facts) {
            return facts.cars().stream().anyMatch(car -> parts.stream().allMatch(part -> part.meets(car)));
        }
    }

    /** Compares one fact. */
    sealed interface Comparison extends Condition {

        /** The fact. */
        Fact fact();

        /** Whether the fact, where it is known, is as wanted. */
        boolean meets(FactSheet.Entries entries);

        @Override
        default List<Condition> parts() {
            return List.of();
        }

        @Override
        default boolean holds(FactSheet facts) {
            return meets(facts.own());
        }
    }

    /** A text that is one of {@code values}, to the letter. */
    record OneOf(Fact fact, NavigableSet<String> values) implements Comparison {

        /** The most values that can be told. */
        public static final int MOST_VALUES = 50;

        /**
         * @throws IllegalArgumentException if the fact is a number, or there are no values or too many, or one is blank, which no fact is
         */
        public OneOf {
            values = ImmutableSortedSet.copyOf(values);
            boolean isOneBlank = values.stream().anyMatch(String::isBlank);
            if (fact.isNumber() || values.isEmpty() || values.size() > MOST_VALUES || isOneBlank) {
                throw new IllegalArgumentException("condition: " + fact + " with " + values.size()
                        + " values; texts are compared with 1 to " + MOST_VALUES + ", none of them blank");
            }
        }

        @Override
        public boolean meets(FactSheet.Entries entries) {
            return entries.text(fact).filter(values::contains).isPresent();
        }
    }

    /** A number that is at least {@code least} and at most {@code most}, where they are told; both are included. */
    record InRange(Fact fact, OptionalLong least, OptionalLong most) implements Comparison {

        /**
         * @throws IllegalArgumentException if the fact is a text, or neither end is told
         */
        public InRange {
            if (!fact.isNumber() || (least.isEmpty() && most.isEmpty())) {
                throw new IllegalArgumentException(
                        "condition: " + fact + " in a range; numbers are compared with one end at the least");
            }
        }

        @Override
        public boolean meets(FactSheet.Entries entries) {
            return entries.number(fact)
                    .filter(number -> least.isEmpty() || number >= least.getAsLong())
                    .filter(number -> most.isEmpty() || number <= most.getAsLong())
                    .isPresent();
        }
    }

    private static <T> List<T> some(String what, List<T> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("condition: " + what + " nothing");
        }
        return ImmutableList.copyOf(parts);
    }

    private static void requireOfCustomer(Stream<Condition> parts) {
        parts.filter(part -> part instanceof Comparison comparison
                        && comparison.fact().isOfCar())
                .findFirst()
                .ifPresent(part -> {
                    throw new IllegalArgumentException(
                            "condition: " + part + " is about a car. Maybe ask for it in HasCar.");
                });
    }
}
