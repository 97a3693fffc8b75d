package dev.aftercare.http.json;

import dev.aftercare.domain.urgent.PromiseCounts;
import dev.aftercare.domain.urgent.PromiseFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of the responses that were promised to urgent requests. */
public record PromiseFiguresView(String from, String to, Counts all, List<Of> byClerk, List<Of> byAdvisor) {

    /** The figures of one person; of nobody where the person is absent. */
    public record Of(@Nullable String person, Counts counts) {}

    /** Parts of those whose response was given or whose time has passed; how many are still to be answered, with time left. */
    public record Counts(ShareView kept, ShareView late, ShareView missed, long open) {

        static Counts of(PromiseCounts counts) {
            return new Counts(
                    new ShareView(counts.kept(), counts.due()),
                    new ShareView(counts.late(), counts.due()),
                    new ShareView(counts.missed(), counts.due()),
                    counts.open());
        }
    }

    /** The view of {@code figures}. */
    public static PromiseFiguresView of(PromiseFigures figures) {
        return new PromiseFiguresView(
                figures.days().from().toString(),
                figures.days().lastDay().toString(),
                Counts.of(figures.all()),
                people(figures.byClerk()),
                people(figures.byAdvisor()));
    }

    private static List<Of> people(List<PromiseFigures.Of> all) {
        return all.stream()
                .map(of -> new Of(of.person().map(Object::toString).orElse(null), Counts.of(of.counts())))
                .toList();
    }
}
