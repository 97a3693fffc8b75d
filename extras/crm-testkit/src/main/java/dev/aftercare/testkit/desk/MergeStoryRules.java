package dev.aftercare.testkit.desk;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few stories of merges, undos, edits and visits on every storage; in memory many are told elsewhere. */
interface MergeStoryRules extends OnStage {

    private static List<Integer> numbers(SplittableRandom chance, int many) {
        return chance.ints(many, 0, 1_000).boxed().toList();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void anySequenceOfMergesUndosEditsAndVisitsKeepsEveryFactOnce() {
        MergeStories stories = new MergeStories(stage());
        SplittableRandom chance = new SplittableRandom(290);
        for (int story = 0; story < 4; story++) {
            stories.everyFactIsKeptOnce(numbers(chance, 25), story % 2 == 1);
        }
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void whateverTheOrderOfCrossingMergesTheyEndInOneResult() {
        MergeStories stories = new MergeStories(stage());
        SplittableRandom chance = new SplittableRandom(291);
        for (int story = 0; story < 4; story++) {
            stories.anyOrderOfMergesEndsInOne(numbers(chance, 1 + story), story);
        }
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void whateverWasMergedIsAsBeforeWhenAllIsUndone() {
        MergeStories stories = new MergeStories(stage());
        SplittableRandom chance = new SplittableRandom(292);
        for (int story = 0; story < 4; story++) {
            stories.allUndoneIsAsBefore(numbers(chance, 2 + story), story);
        }
    }
}
