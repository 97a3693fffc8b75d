package dev.aftercare.usecase.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.port.merge.ScanMarks.ClueMark;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a page of clues is cut, so that who shares one is compared with all others who do (CUS-4b). */
@Tag("CUS-4b")
class DuplicateRunTest {

    private static final ClueMark FIRST = mark(1, 1);
    private static final ClueMark SECOND = mark(1, 2);
    private static final ClueMark NEXT = mark(2, 1);
    private static final ClueMark LAST = mark(2, 2);

    @Test
    void theBlockThatGoesOnBehindThePageIsLeftToTheNext() {
        assertThat(DuplicateRun.wholeBlocks(List.of(FIRST, SECOND, NEXT))).containsExactly(FIRST, SECOND);
        assertThat(DuplicateRun.wholeBlocks(List.of(FIRST, NEXT, LAST))).containsExactly(FIRST);
    }

    @Test
    void aBlockLargerThanThePageIsComparedInParts() {
        assertThat(DuplicateRun.wholeBlocks(List.of(NEXT, LAST))).containsExactly(NEXT, LAST);
    }

    private static ClueMark mark(long clue, long customer) {
        return new ClueMark(clue, new CustomerId(new UUID(1, customer)));
    }
}
