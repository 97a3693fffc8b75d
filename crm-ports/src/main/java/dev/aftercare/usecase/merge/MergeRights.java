package dev.aftercare.usecase.merge;

import dev.aftercare.domain.merge.Merge;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;

/** With whom a person is one or looked like one (CUS-4b, CUS-9). A merge keeps what its survivor was before, which goes with the survivor. */
public final class MergeRights {

    private static final String BEFORE = "before";

    private MergeRights() {}

    /** Merges and pairs. */
    public static List<PersonalData> all() {
        return List.of(PersonalData.of("merges", MergeRights::merges, MergeRights::erase), new PairsAndMarks());
    }

    /** Of a merge that was taken back the survivor may be somebody else, whose data is not given. */
    private static List<Kept> merges(Work work, Person person) {
        return work.stores().merges().of(person.ids()).stream()
                .map(merge -> person.ids().contains(merge.survivor()) ? Kept.of(merge) : Kept.of(merge, BEFORE))
                .toList();
    }

    private static void erase(Work work, Person person) {
        for (Merge merge : work.stores().merges().of(person.ids())) {
            if (person.ids().contains(merge.survivor()) && !merge.before().isErased()) {
                work.stores().merges().update(merge.erased());
            }
        }
    }

    /** Pairs, and what a scan keeps to find more. */
    private record PairsAndMarks() implements PersonalData {

        @Override
        public String name() {
            return "pairs";
        }

        /** A step that has read the person commits what it made of them before they are forgotten, and the next one finds them erased. */
        @Override
        public void lock(Work work, Person person) {
            work.stores().duplicateScans().awaitStep();
        }

        @Override
        public List<Kept> export(Work work, Person person) {
            return Kept.all(work.stores().customerPairs().of(person.ids()));
        }

        @Override
        public void erase(Work work, Person person) {
            work.stores().customerPairs().forget(person.ids());
            work.stores().scanMarks().forget(person.ids());
        }
    }
}
