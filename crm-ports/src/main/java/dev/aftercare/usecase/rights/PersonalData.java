package dev.aftercare.usecase.rights;

import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A feature's part in what a person may ask (CUS-9). Each feature that keeps something about a customer brings one, and {@code Crm} lists
 * them; a test compares them with the schema, column by column ({@code personal-data.csv}).
 */
public interface PersonalData {

    /** Its name, by which the list of columns refers to it, and the name of its part of an export. */
    String name();

    /** Takes the locks that come first in the order of locks; done before anything is decided. */
    default void lock(Work work, Person person) {}

    /** What of it is still going on and stands against an erasure, by its number or id; empty where nothing does. */
    default List<String> open(Work work, Person person) {
        return List.of();
    }

    /** All that it keeps about the person and the scope reaches, without what is another person's. */
    List<Kept> export(Work work, Person person);

    /**
     * Ends what would reach the person and forgets who it was, in the unit of work of the erasure; what the law keeps stays without them. Done
     * again it changes nothing more that matters, whatever has come back meanwhile.
     */
    void erase(Work work, Person person);

    /** A part without locks, of which nothing is ever open. */
    static PersonalData of(String name, BiFunction<Work, Person, List<Kept>> export, BiConsumer<Work, Person> erase) {
        return new PersonalData() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Kept> export(Work work, Person person) {
                return export.apply(work, person);
            }

            @Override
            public void erase(Work work, Person person) {
                erase.accept(work, person);
            }
        };
    }

    /** A part in which nothing but ids, codes, numbers and times is kept: it is given and not erased, since the ids lead to nobody. */
    static PersonalData staying(String name, BiFunction<Work, Person, List<Kept>> export) {
        return of(name, export, (work, person) -> {});
    }

    /** A part that says nothing about a person beside what the others give, and forgets it. */
    static PersonalData forgotten(String name, BiConsumer<Work, Person> erase) {
        return of(name, (work, person) -> List.of(), erase);
    }
}
