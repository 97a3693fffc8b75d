package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a visit stands, and the one table of where it goes from there (VIS-1). The way back leads from the check to work, from work to
 * waiting or to an estimate of extra work, and from ready to work; what is estimated can be estimated anew.
 */
public enum VisitStage {
    ARRIVED,
    RECEIVED,
    DIAGNOSED,
    ESTIMATED,
    /** The order (任务委托书) is signed. */
    ORDERED,
    /** For a bay, a person or parts. */
    WAITING,
    IN_WORK,
    QUALITY_CHECK,
    WASHING,
    READY,
    /** The customer was told that the car is ready. */
    CALLED,
    SHOWN,
    SETTLED,
    /** Keys and papers are back with the customer. */
    HANDED_BACK,
    LEFT,
    BROKEN_OFF,
    /** It does not count any more: it never was, or was written down with another car or customer. */
    VOIDED;

    private static final SetMultimap<VisitStage, VisitStage> NEXT =
            ImmutableSetMultimap.<VisitStage, VisitStage>builder()
                    .putAll(ARRIVED, RECEIVED, BROKEN_OFF)
                    .putAll(RECEIVED, DIAGNOSED, ESTIMATED, BROKEN_OFF)
                    .putAll(DIAGNOSED, ESTIMATED, BROKEN_OFF)
                    .putAll(ESTIMATED, ESTIMATED, ORDERED, BROKEN_OFF)
                    .putAll(ORDERED, WAITING, IN_WORK, BROKEN_OFF)
                    .putAll(WAITING, IN_WORK, ESTIMATED, BROKEN_OFF)
                    .putAll(IN_WORK, WAITING, ESTIMATED, QUALITY_CHECK, BROKEN_OFF)
                    .putAll(QUALITY_CHECK, IN_WORK, WASHING, READY)
                    .putAll(WASHING, READY)
                    .putAll(READY, IN_WORK, CALLED, SHOWN)
                    .putAll(CALLED, SHOWN)
                    .putAll(SHOWN, SETTLED)
                    .putAll(SETTLED, HANDED_BACK, VOIDED)
                    .putAll(HANDED_BACK, LEFT, VOIDED)
                    .put(LEFT, VOIDED)
                    .putAll(BROKEN_OFF, SETTLED, LEFT)
                    .build();

    private static final Set<VisitStage> WITH_A_FORM =
            EnumSet.of(ARRIVED, RECEIVED, ESTIMATED, ORDERED, SETTLED, VOIDED);

    /** Whether {@code next} may follow. */
    public boolean leadsTo(VisitStage next) {
        return NEXT.containsEntry(this, next);
    }

    /** Whether {@code next} is the same stage again or a way back. */
    boolean goesBackTo(VisitStage next) {
        return this != BROKEN_OFF && next.compareTo(this) <= 0;
    }

    /** Whether something has to be told to reach it: the reception form, the estimate, the order, the settlement, the reason. */
    public boolean hasForm() {
        return WITH_A_FORM.contains(this);
    }

    /** Whether the car is still in the house. */
    public boolean isInHouse() {
        return this != LEFT && this != VOIDED;
    }
}
