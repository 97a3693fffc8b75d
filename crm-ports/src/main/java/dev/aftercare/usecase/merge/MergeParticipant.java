package dev.aftercare.usecase.merge;

import dev.aftercare.usecase.door.Work;

/**
 * A feature's part in merging customers and parting them again (CUS-4b). Each feature that keeps something about a customer brings one, and
 * {@code Crm} lists them; a test compares them with the schema.
 *
 * <p>Nothing is rewritten: what a feature keeps stays under the id it was kept under, and reads take all ids of a customer. Only what must be
 * single is made so here, in the unit of work of the merge, which has locked both customers.
 */
public interface MergeParticipant {

    /** Its name, by which the list of columns that hold customers refers to it. */
    String name();

    /** The two are one from now on; what becomes of it stands in the books of each dealer by itself. */
    void merged(Work work, Sides sides);

    /** The two are two again. */
    void parted(Work work, Sides sides);

    /** A feature of which nothing has to be single: it reads by all ids, or shows the survivor for each. */
    static MergeParticipant readingAllIds(String name) {
        return new MergeParticipant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void merged(Work work, Sides sides) {}

            @Override
            public void parted(Work work, Sides sides) {}
        };
    }
}
