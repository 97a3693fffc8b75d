package dev.aftercare.usecase.merge;

import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.usecase.door.Work;
import java.util.function.UnaryOperator;

/** What is one is not proposed as looking like one; what is two again is known as it was before. */
final class PairParticipant implements MergeParticipant {

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public void merged(Work work, Sides sides) {
        change(work, sides, CustomerPair::merged);
    }

    @Override
    public void parted(Work work, Sides sides) {
        change(work, sides, pair -> pair.state() == PairState.MERGED ? pair.parted() : pair);
    }

    private static void change(Work work, Sides sides, UnaryOperator<CustomerPair> change) {
        work.stores()
                .customerPairs()
                .between(sides.survivor().ids(), sides.other().ids())
                .forEach(pair -> {
                    CustomerPair next = change.apply(pair);
                    if (next.version() != pair.version()) {
                        work.stores().customerPairs().update(next);
                    }
                });
    }
}
