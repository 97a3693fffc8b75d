package dev.aftercare.http.text;

import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Language;
import java.util.Map;
import java.util.stream.Collectors;

/** What refusals and faults say to people. */
public interface Wording {

    /** Why a rule said no. */
    String refusal(Refusal refusal, Language language);

    /** What is wrong with one field. */
    String fault(FieldFault fault, Language language);

    /** Codes and arguments, from which a person can guess and a program can know. */
    static Wording standard() {
        return new Wording() {
            @Override
            public String refusal(Refusal refusal, Language language) {
                return said(refusal.code().code(), refusal.arguments());
            }

            @Override
            public String fault(FieldFault fault, Language language) {
                return said(fault.code(), fault.arguments());
            }

            private String said(String code, Map<String, String> arguments) {
                return arguments.isEmpty()
                        ? code
                        : code
                                + arguments.entrySet().stream()
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .collect(Collectors.joining(", ", " (", ")"));
            }
        };
    }
}
