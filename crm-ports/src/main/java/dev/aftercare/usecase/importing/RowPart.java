package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Map;

/** One command that a row becomes. It is given only where its fields bring something new. */
interface RowPart {

    /** Its stable name. */
    String name();

    /** The fields whose values it brings; it is given again only when one of them has changed. */
    List<String> covers();

    /** The right that it needs. */
    UseCase useCase();

    /** Whether the row has what the command needs. */
    default boolean isIn(Values values, ImportMapping mapping) {
        return true;
    }

    /**
     * Gives the command.
     *
     * @throws dev.aftercare.usecase.call.InvalidInputException before anything is written
     */
    Outcome<?> bring(RowContext context, Values values);

    /**
     * What somebody should look at of a thing that was taken all the same, each under the field that it is of; told with the row that brought it.
     *
     * @param taken what the command gave
     */
    default List<FieldFault> warnings(Object taken) {
        return List.of();
    }

    /**
     * Gives one command for many rows of a unit of work, where there is one. Rows that are not in the answer are given by themselves, so that each
     * is told what is wrong with it.
     *
     * @param rows those that bring something new, each once
     * @return of the rows that were taken, whether each changed anything
     */
    default Map<Values, Boolean> bringTogether(RowContext context, List<Values> rows) {
        return Map.of();
    }
}
