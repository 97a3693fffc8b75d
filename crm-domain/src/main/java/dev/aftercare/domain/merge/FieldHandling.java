package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.customer.Customer;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one field of two customers becomes one, and how what was done to it is done again to another value. */
sealed interface FieldHandling {

    /** The values as people read them; none where nothing is known. */
    List<String> texts(Customer customer);

    /** {@code survivor} with what becomes of the field when {@code other} joins. */
    Customer joined(Customer survivor, Customer other, boolean taken);

    /** {@code customer} with what was changed in the field between {@code before} and {@code after}. */
    Customer patched(Customer customer, Customer before, Customer after);

    /** There can be one value: the survivor's where there is one, or the other's where it is taken. */
    record One<T>(Function<Customer, T> value, BiFunction<Customer, T, Customer> with, Function<T, List<String>> read)
            implements FieldHandling {

        @Override
        public List<String> texts(Customer customer) {
            return read.apply(value.apply(customer));
        }

        @Override
        public Customer joined(Customer survivor, Customer other, boolean taken) {
            return taken || texts(survivor).isEmpty() ? with.apply(survivor, value.apply(other)) : survivor;
        }

        @Override
        public Customer patched(Customer customer, Customer before, Customer after) {
            T changed = value.apply(after);
            return value.apply(before).equals(changed) ? customer : with.apply(customer, changed);
        }
    }

    /** There can be many values: those of both, the survivor's first, or the other's first where they are taken. */
    record Many<T>(
            Function<Customer, List<T>> values, BiFunction<Customer, List<T>, Customer> with, Function<T, String> read)
            implements FieldHandling {

        @Override
        public List<String> texts(Customer customer) {
            return values.apply(customer).stream().map(read).toList();
        }

        @Override
        public Customer joined(Customer survivor, Customer other, boolean taken) {
            return taken
                    ? with.apply(survivor, union(values.apply(other), values.apply(survivor)))
                    : with.apply(survivor, union(values.apply(survivor), values.apply(other)));
        }

        @Override
        public Customer patched(Customer customer, Customer before, Customer after) {
            List<T> old = values.apply(before);
            List<T> changed = values.apply(after);
            List<T> present = values.apply(customer);
            if (old.equals(changed)) {
                return customer;
            }
            if (present.equals(old)) {
                return with.apply(customer, changed);
            }
            Set<T> gone = Sets.difference(ImmutableSet.copyOf(old), ImmutableSet.copyOf(changed));
            List<T> added =
                    changed.stream().filter(value -> !old.contains(value)).toList();
            return with.apply(
                    customer,
                    union(
                            present.stream()
                                    .filter(value -> !gone.contains(value))
                                    .toList(),
                            added));
        }

        private static <T> List<T> union(List<T> first, List<T> second) {
            return ImmutableSet.<T>builder()
                    .addAll(first)
                    .addAll(second)
                    .build()
                    .asList();
        }
    }

    /** A text of which an empty one says nothing. */
    static List<String> known(String text) {
        return text.isEmpty() ? ImmutableList.of() : ImmutableList.of(text);
    }
}
