package dev.aftercare.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Any sequence of merges, undos and edits keeps every fact exactly once (CUS-4b, hard case 29). */
class MergeProperties {

    private static final int STEPS = 30;

    @Property(tries = 500)
    @Tag("CUS-4b")
    @Tag("HC-29")
    void everyPhoneIsThereOnceWithWhoeverItBelongsTo(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        MergedPeople people = new MergedPeople();
        for (int step = 0; step < STEPS; step++) {
            people.anything(chance);
            people.ids().forEach(id -> {
                Identity person = people.person(id);
                assertThat(people.person(person.root())).isEqualTo(person);
                assertThat(people.record(person.root()).contact().phones())
                        .extracting(Phone::digits)
                        .containsExactlyInAnyOrderElementsOf(people.phonesOf(person));
            });
        }
    }

    @Property(tries = 500)
    @Tag("CUS-4b")
    @Tag("HC-29")
    void whenAllIsTakenBackInWhateverOrderEachIsAsItWasButForWhatWasEdited(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        MergedPeople people = new MergedPeople();
        for (int step = 0; step < STEPS; step++) {
            people.anything(chance);
        }
        while (people.undoAny(chance)) {
            // until none holds
        }
        people.ids().forEach(id -> {
            Customer record = people.record(id);
            assertThat(people.person(id).isAlone()).isTrue();
            assertThat(record.name().display()).isEqualTo(people.nameGiven(id));
            assertThat(record.contact().address()).isEqualTo(people.addressGiven(id));
        });
    }

    @Property(tries = 100)
    @Tag("CUS-4b")
    @Tag("HC-29")
    void mergesOfOneRingAreOnePersonWhateverTheirOrder(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        MergedPeople people = new MergedPeople();
        int size = people.ids().size();
        int[] order = chance.ints(0, size).distinct().limit(size).toArray();
        for (int from : order) {
            people.merge(from, (from + 1) % size, chance);
        }
        Identity person = people.person(people.ids().get(0));
        assertThat(person.ids()).containsAll(people.ids());
        assertThat(Stream.of(person).flatMap(one -> people.phonesOf(one).stream()))
                .hasSameSizeAs(people.record(person.root()).contact().phones());
    }
}
