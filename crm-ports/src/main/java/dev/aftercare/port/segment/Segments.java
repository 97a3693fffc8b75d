package dev.aftercare.port.segment;

import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Optional;

/** Segments with all their versions. A dealer reaches its own. */
public interface Segments {

    /**
     * Keeps a version, which is the first one or follows the newest.
     *
     * @throws dev.aftercare.port.shared.StaleVersionException where somebody else has made the same version
     */
    void add(Segment version);

    /** The newest version. */
    Optional<Segment> find(SegmentId id);

    /** All versions of a segment, the first one first. */
    Page<Segment> versions(SegmentId id, PageRequest page);

    /** The newest version of each segment of the scope, in the order of their ids. */
    Page<Segment> all(PageRequest page);
}
