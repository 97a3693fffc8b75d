package dev.aftercare.http.json;

import dev.aftercare.domain.prospect.ProspectFigures;
import java.util.List;

/** How many A cards became C cards at a dealer, by consultant and by source. */
public record ProspectFiguresView(ProspectCountsView total, List<ByConsultant> byConsultant, List<BySource> bySource) {

    /** Those of one consultant. */
    public record ByConsultant(String consultant, ProspectCountsView counts) {}

    /** Those of one source. */
    public record BySource(String source, ProspectCountsView counts) {}

    /** The view of {@code figures}. */
    public static ProspectFiguresView of(ProspectFigures figures) {
        return new ProspectFiguresView(
                ProspectCountsView.of(figures.total()),
                figures.byConsultant().entrySet().stream()
                        .map(line -> new ByConsultant(line.getKey().toString(), ProspectCountsView.of(line.getValue())))
                        .toList(),
                figures.bySource().entrySet().stream()
                        .map(line -> new BySource(line.getKey().name(), ProspectCountsView.of(line.getValue())))
                        .toList());
    }
}
