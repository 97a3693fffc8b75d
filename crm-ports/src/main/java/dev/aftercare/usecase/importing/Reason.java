package dev.aftercare.usecase.importing;

import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import java.util.Map;
import java.util.SortedMap;

/** Why a value or a row was not taken: the code, and what its text needs besides column and value. */
record Reason(String code, SortedMap<String, String> arguments) {

    static Reason of(FaultCode code) {
        return of(code, Map.of());
    }

    /** A reason with exactly the arguments that the code declares. */
    static Reason of(FaultCode code, Map<String, String> arguments) {
        return of(FieldFault.of("", code, "", arguments));
    }

    static Reason of(FieldFault fault) {
        return new Reason(fault.code(), ImmutableSortedMap.copyOf(fault.arguments()));
    }

    static Reason of(Refusal refusal) {
        return new Reason(refusal.code().code(), refusal.arguments());
    }

    static Reason of(RowSource.Fault fault) {
        return new Reason(fault.reason(), fault.arguments());
    }

    /** The same with what the reason is about, where no column says it. */
    Reason about(String field) {
        return new Reason(
                code,
                ImmutableSortedMap.<String, String>naturalOrder()
                        .putAll(arguments)
                        .put("field", field)
                        .buildOrThrow());
    }
}
