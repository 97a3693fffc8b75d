package dev.aftercare.testkit.storage;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Condition.Comparison;
import dev.aftercare.domain.segment.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Conditions by chance, of every form and every fact (CUS-12). */
final class RandomConditions {

    private static final List<Fact> OF_CUSTOMERS =
            Arrays.stream(Fact.values()).filter(fact -> !fact.isOfCar()).toList();
    private static final List<Fact> OF_CARS =
            Arrays.stream(Fact.values()).filter(Fact::isOfCar).toList();

    private final RandomGenerator random;

    RandomConditions(RandomGenerator random) {
        this.random = random;
    }

    /** One that is at most so deep. */
    Condition next(int depth) {
        int form = depth <= 1 ? 0 : random.nextInt(6);
        return switch (form) {
            case 1 -> new Condition.AllOf(some(() -> next(depth - 1)));
            case 2 -> new Condition.AnyOf(some(() -> next(depth - 1)));
            case 3 -> new Condition.Not(next(depth - 1));
            case 4 -> new Condition.HasCar(some(() -> comparison(any(OF_CARS))));
            default -> comparison(any(OF_CUSTOMERS));
        };
    }

    private <T> List<T> some(Supplier<T> maker) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> maker.get())
                .toList();
    }

    private Comparison comparison(Fact fact) {
        return fact.isNumber() ? range(fact) : new Condition.OneOf(fact, new TreeSet<>(values(fact)));
    }

    private Comparison range(Fact fact) {
        long most = switch (fact) {
            case SPEND -> 100_000;
            case DAYS_SINCE_VISIT -> 400;
            case CAR_AGE -> 7;
            default -> 4;
        };
        long one = random.nextLong(most);
        long width = random.nextLong(most);
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.InRange(fact, OptionalLong.of(one), OptionalLong.empty());
            case 1 -> new Condition.InRange(fact, OptionalLong.empty(), OptionalLong.of(one));
            case 2 -> new Condition.InRange(fact, OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE));
            default -> new Condition.InRange(fact, OptionalLong.of(one), OptionalLong.of(one + width));
        };
    }

    private List<String> values(Fact fact) {
        List<String> known = switch (fact) {
            case KIND -> List.of("PERSON", "COMPANY");
            case INDUSTRY -> RandomCustomers.INDUSTRIES;
            case STATE -> Stream.of(ActivityState.values()).map(Enum::name).toList();
            case KEY_ACCOUNT -> List.of(Fact.YES);
            case REGION -> List.of("East", "华东", "east", "North");
            case MAKE -> List.of("Changan", "changan");
            case MODEL -> RandomCustomers.MODELS;
            default -> List.of("PRIVATE", "COMMERCIAL", "TAXI", "FLEET");
        };
        return random.nextBoolean() ? List.of(any(known)) : known.subList(0, 1 + random.nextInt(known.size()));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
