package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A condition of a segment: exactly one of its forms is there. */
public record ConditionJson(int v, Node condition) implements Versioned {

    /** A part of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(
            @Nullable List<Node> allOf,
            @Nullable List<Node> anyOf,
            @Nullable Node not,
            @Nullable List<Node> hasCar,
            @Nullable Fact fact,
            @Nullable List<String> values,
            @Nullable Long least,
            @Nullable Long most) {

        static Node of(Condition condition) {
            if (condition instanceof Condition.AllOf) {
                return new Node(all(condition), null, null, null, null, null, null, null);
            }
            if (condition instanceof Condition.AnyOf) {
                return new Node(null, all(condition), null, null, null, null, null, null);
            }
            if (condition instanceof Condition.Not not) {
                return new Node(null, null, of(not.part()), null, null, null, null, null);
            }
            if (condition instanceof Condition.HasCar) {
                return new Node(null, null, null, all(condition), null, null, null, null);
            }
            if (condition instanceof Condition.OneOf text) {
                return new Node(null, null, null, null, text.fact(), List.copyOf(text.values()), null, null);
            }
            Condition.InRange range = (Condition.InRange) condition;
            return new Node(null, null, null, null, range.fact(), null, boxed(range.least()), boxed(range.most()));
        }

        private static List<Node> all(Condition condition) {
            return condition.parts().stream().map(Node::of).toList();
        }

        Condition toCondition() {
            if (allOf != null) {
                return new Condition.AllOf(allOf.stream().map(Node::toCondition).toList());
            }
            if (anyOf != null) {
                return new Condition.AnyOf(anyOf.stream().map(Node::toCondition).toList());
            }
            if (not != null) {
                return new Condition.Not(not.toCondition());
            }
            return hasCar == null
                    ? toComparison()
                    : new Condition.HasCar(
                            hasCar.stream().map(Node::toComparison).toList());
        }

        private Condition.Comparison toComparison() {
            Fact wanted = Objects.requireNonNull(fact);
            return values == null
                    ? new Condition.InRange(wanted, unboxed(least), unboxed(most))
                    : new Condition.OneOf(wanted, new TreeSet<>(values));
        }

        private static @Nullable Long boxed(OptionalLong number) {
            return number.isPresent() ? (Long) number.getAsLong() : null;
        }

        private static OptionalLong unboxed(@Nullable Long number) {
            return number == null ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    /** The text of a condition. */
    public static String write(Condition condition) {
        return Json.write(new ConditionJson(1, Node.of(condition)));
    }

    /** The condition of a text. */
    public static Condition read(String text) {
        return Json.read(text, ConditionJson.class).condition.toCondition();
    }
}
