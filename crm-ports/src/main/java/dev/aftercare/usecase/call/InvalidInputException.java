package dev.aftercare.usecase.call;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The command is not well formed; tells all faults at once. Its message names fields and codes, never values. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    public InvalidInputException(List<FieldFault> faults) {
        super(faults.stream()
                .map(fault -> fault.field() + ": " + fault.code())
                .sorted()
                .collect(Collectors.joining(", ")));
        this.faults = faults.stream()
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::code))
                .collect(ImmutableList.toImmutableList());
    }

    /** All faults, by field and code; for the one who sent the command and nobody else. */
    public List<FieldFault> faults() {
        return faults;
    }
}
