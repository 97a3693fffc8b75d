package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.customer.Verification;
import dev.aftercare.domain.merge.Merge.Stamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** How one field of two customers becomes one, and how what was done to it is done again to another value. */
sealed interface FieldHandling permits FieldHandling.One, FieldHandling.Many, ConsentHandling {

    /** The values as people read them; none where nothing is known. */
    List<String> texts(Customer customer);

    /** {@code survivor} with what becomes of the field when {@code other} joins. */
    Customer joined(Customer survivor, Customer other, boolean taken, Stamp decided);

    /** {@code customer} with what was changed in the field between {@code before} and {@code after}. */
    Customer patched(Customer customer, Customer before, Customer after);

    /**
     * There can be one value: the survivor's where there is one, or the other's where it is taken. What the call centre found of it goes with it.
     *
     * @param judged under which name what was found of it is kept; empty where nobody looks at it
     */
    record One<T>(
            Optional<CustomerField> judged,
            Function<Customer, T> value,
            BiFunction<Customer, T, Customer> with,
            Function<T, List<String>> read)
            implements FieldHandling {

        @Override
        public List<String> texts(Customer customer) {
            return read.apply(value.apply(customer));
        }

        @Override
        public Customer joined(Customer survivor, Customer other, boolean taken, Stamp decided) {
            T others = value.apply(other);
            if (value.apply(survivor).equals(others)) {
                return found(survivor, foundIn(survivor).orLater(foundIn(other)));
            }
            return taken || texts(survivor).isEmpty() ? found(with.apply(survivor, others), foundIn(other)) : survivor;
        }

        @Override
        public Customer patched(Customer customer, Customer before, Customer after) {
            T changed = value.apply(after);
            if (!value.apply(before).equals(changed)) {
                return found(with.apply(customer, changed), foundIn(after));
            }
            boolean isFoundAnew = !foundIn(before).equals(foundIn(after));
            return isFoundAnew && value.apply(customer).equals(changed) ? found(customer, foundIn(after)) : customer;
        }

        private Verification foundIn(Customer customer) {
            return judged.map(customer.verdicts()::of).orElseGet(Verification::unverified);
        }

        private Customer found(Customer customer, Verification found) {
            FieldVerdicts verdicts =
                    judged.map(field -> customer.verdicts().with(field, found)).orElseGet(customer::verdicts);
            return new Customer(
                    customer.id(),
                    customer.registeredAt(),
                    customer.name(),
                    customer.contact(),
                    customer.profile(),
                    customer.wishes(),
                    verdicts,
                    customer.version());
        }
    }

    /**
     * There can be many values: those of both, the survivor's first, or the other's first where they are taken.
     *
     * @param with the customer with these values, or as many of them, from the first, as there is room for
     * @param key what makes two values the same, as the number of a phone
     * @param same what becomes of two that are the same
     */
    record Many<T>(
            Function<Customer, List<T>> values,
            BiFunction<Customer, List<T>, Customer> with,
            Function<T, Object> key,
            BinaryOperator<T> same,
            Function<T, String> read)
            implements FieldHandling {

        @Override
        public List<String> texts(Customer customer) {
            return values.apply(customer).stream().map(read).toList();
        }

        @Override
        public Customer joined(Customer survivor, Customer other, boolean taken, Stamp decided) {
            List<T> ones = values.apply(survivor);
            List<T> others = values.apply(other);
            return with.apply(survivor, taken ? union(others, ones) : union(ones, others));
        }

        /** What went goes, what came comes, in the order of {@code after}; a value that changed does where it is. */
        @Override
        public Customer patched(Customer customer, Customer before, Customer after) {
            Map<Object, T> old = byKey(values.apply(before));
            Map<Object, T> changed = byKey(values.apply(after));
            Map<Object, T> present = byKey(values.apply(customer));
            if (ImmutableList.copyOf(old.values()).equals(ImmutableList.copyOf(changed.values()))) {
                return customer;
            }
            Set<Object> gone = Sets.difference(old.keySet(), changed.keySet());
            Map<Object, T> patched = new LinkedHashMap<>();
            changed.forEach((id, value) -> {
                T there = present.get(id);
                if (there == null ? !old.containsKey(id) : !value.equals(old.get(id))) {
                    patched.put(id, value);
                } else if (there != null) {
                    patched.put(id, there);
                }
            });
            present.forEach((id, value) -> {
                if (!gone.contains(id)) {
                    patched.putIfAbsent(id, value);
                }
            });
            return with.apply(customer, ImmutableList.copyOf(patched.values()));
        }

        private List<T> union(List<T> first, List<T> second) {
            Map<Object, T> union = byKey(first);
            second.forEach(value -> union.merge(key.apply(value), value, same));
            return ImmutableList.copyOf(union.values());
        }

        private Map<Object, T> byKey(Collection<T> all) {
            Map<Object, T> byKey = new LinkedHashMap<>();
            all.forEach(value -> byKey.put(Objects.requireNonNull(key.apply(value)), value));
            return byKey;
        }
    }

    /** A text of which an empty one says nothing. */
    static List<String> known(String text) {
        return text.isEmpty() ? ImmutableList.of() : ImmutableList.of(text);
    }

    /** What is known is read as its text. */
    static List<String> known(Optional<?> value) {
        return value.map(Object::toString).stream().toList();
    }
}
