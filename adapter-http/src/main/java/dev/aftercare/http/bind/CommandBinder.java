package dev.aftercare.http.bind;

import dev.aftercare.http.json.Tree;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.door.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a command of a plain tree, or tells all faults at once, the first 100 of them: what could not be read, and what the
 * constraints of the command say about the rest. Texts are taken exactly as they were sent. Thread-safe.
 */
public final class CommandBinder {

    /** Who has sent more than these wrong reads no more of them, and an answer is not to be larger than what it is to. */
    static final int MOST_FAULTS = 100;

    private final Validation validation;

    /** A binder that asks {@code validation} about what it could read. */
    public CommandBinder(Validation validation) {
        this.validation = validation;
    }

    /** The command; throws {@link InvalidInputException} with every fault. */
    public <C extends Record> C bind(Class<C> type, Tree tree) {
        return bind(type, tree, Map.of());
    }

    /** The command, where components of some types are to be read as more exact ones. */
    public <C extends Record> C bind(Class<C> type, Tree tree, Map<Class<?>, Class<?>> exact) {
        Binding binding = new Binding(exact);
        Bound bound = binding.record(type, tree);
        List<FieldFault> faults = new ArrayList<>(bound.faults());
        validation.faultsOf(bound.command()).stream()
                .filter(fault -> bound.faults().stream().noneMatch(known -> saysEnough(known, fault)))
                .limit(MOST_FAULTS - faults.size())
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return type.cast(bound.command());
    }

    /** A field of which something could not be read lacks its value for that reason alone. */
    private static boolean saysEnough(FieldFault known, FieldFault fault) {
        return covers(known.field(), fault.field())
                || (fault.code().equals(FaultCode.REQUIRED.code()) && covers(fault.field(), known.field()));
    }

    /** Whether a field that could not be read is {@code field} or holds it, so that nothing more can be said of it. */
    private static boolean covers(String unread, String field) {
        return unread.isEmpty()
                || field.equals(unread)
                || field.startsWith(unread + ".")
                || field.startsWith(unread + "[");
    }
}
