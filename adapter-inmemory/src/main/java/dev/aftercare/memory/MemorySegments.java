package dev.aftercare.memory;

import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.segment.Segments;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.util.List;
import java.util.Optional;

/** Segments in memory, a row per version. */
record MemorySegments(Work work) implements Segments {

    private static final Index<Segment> VERSIONS = Index.by(segment -> Key.of(segment.id(), segment.version()));

    private static final Table<Segment> SEGMENTS = Table.of(
            "segment", segment -> Key.of(segment.organisation(), segment.id(), segment.version()), List.of(VERSIONS));

    @Override
    public void add(Segment version) {
        work.requireReached(work.reaches(version.organisation()), version.id().subject(), version.version());
        boolean isNext = find(version.id()).map(Segment::version).orElse(0L) == version.version() - 1;
        if (!isNext || !rows().insertIfAbsent(version)) {
            throw new StaleVersionException(version.id().subject(), version.version() - 1);
        }
    }

    @Override
    public Optional<Segment> find(SegmentId id) {
        return versions(id).stream().reduce((earlier, later) -> later);
    }

    @Override
    public Page<Segment> versions(SegmentId id, PageRequest page) {
        Key prefix = Key.of(id);
        return Pages.page(
                rows(),
                VERSIONS,
                prefix,
                this::isReached,
                page,
                text -> prefix.plus(Long.parseLong(text)),
                segment -> String.valueOf(segment.version()));
    }

    @Override
    public Page<Segment> all(PageRequest page) {
        return work.atOnce(() -> Pages.byId(
                rows(),
                VERSIONS,
                Key.of(),
                segment ->
                        isReached(segment) && find(segment.id()).orElseThrow().version() == segment.version(),
                page,
                segment -> segment.id().value()));
    }

    private List<Segment> versions(SegmentId id) {
        return rows().under(VERSIONS, Key.of(id), this::isReached, Integer.MAX_VALUE);
    }

    private boolean isReached(Segment segment) {
        return work.reaches(segment.organisation());
    }

    private View<Segment> rows() {
        return work.rows(SEGMENTS);
    }
}
