package dev.aftercare.usecase.activity;

import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;
import java.util.List;
import java.util.stream.Stream;

/** Who are one have one state of activity, by the visits of both; who are two again, each by their own (CUS-4b, CUS-6). */
public final class ActivityMerging implements MergeParticipant {

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public void merged(Work work, Sides sides) {
        decide(work, sides);
    }

    @Override
    public void parted(Work work, Sides sides) {
        decide(work, sides);
    }

    private static void decide(Work work, Sides sides) {
        List<Subject> ids = Stream.of(sides.survivor(), sides.other())
                .map(Identity::subjects)
                .flatMap(List::stream)
                .toList();
        ActivityStates.happened(work, ids);
    }
}
