package dev.aftercare.memory;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.MergeStories;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever is merged, parted, edited and visited, and in whatever order: nothing is lost, nothing is there twice. */
@Tag("CUS-4b")
@Tag("HC-29")
class MergeStoriesProperties {

    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void anySequenceKeepsEveryFactOnce(@ForAll("stories") List<Integer> steps, @ForAll boolean isAcrossDealers) {
        told(stories -> stories.everyFactIsKeptOnce(steps, isAcrossDealers));
    }

    @Property(tries = TRIES)
    void anyOrderOfCrossingMergesEndsInOneResult(@ForAll("merges") List<Integer> merges, @ForAll long seed) {
        told(stories -> stories.anyOrderOfMergesEndsInOne(merges, seed));
    }

    @Property(tries = TRIES)
    void whenAllIsUndoneEverybodyIsAsBefore(@ForAll("merges") List<Integer> merges, @ForAll long seed) {
        told(stories -> stories.allUndoneIsAsBefore(merges, seed));
    }

    private static void told(Consumer<MergeStories> story) {
        try (Storage storage = new MemoryStorage()) {
            story.accept(MergeStories.on(storage));
        }
    }

    @Provide
    Arbitrary<List<Integer>> stories() {
        return Arbitraries.integers().between(0, 199).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Integer>> merges() {
        return Arbitraries.integers().between(0, 24).list().ofMaxSize(8);
    }
}
