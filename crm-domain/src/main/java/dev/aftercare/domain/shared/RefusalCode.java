package dev.aftercare.domain.shared;

import java.util.Set;

/** The stable name of a reason to refuse; each feature has one enum of them. Texts for people are kept outside the model. */
public interface RefusalCode {

    /** Stable code, for example {@code appointment.slot-taken}; programs may rest on it. */
    String code();

    /** The rule of the rulebook that refuses, for example {@code APT-2}. */
    String rule();

    /** The names of the arguments that every refusal with this code has, which its texts may use. */
    Set<String> arguments();
}
