package dev.aftercare.usecase.call;

import java.util.List;

/**
 * A command, or a part of one, with rules that no constraint on a single component can see. They are asked together with
 * the constraints, so that a caller hears of all faults at once.
 */
public interface CrossChecked {

    /**
     * Every fault between components, with paths that start here; empty where there is none. Components may be absent or
     * wrong in themselves when this is asked; what cannot be judged then is passed over.
     */
    List<FieldFault> crossFaults();
}
