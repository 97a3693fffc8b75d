package dev.aftercare.usecase.accesscode;

import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCodeId;
import java.time.Instant;

/**
 * A code that was asked for: the same answer whether anybody knows the car or not, and whether there is anybody to send a code to (NET-2); the
 * same too when the request is repeated, whatever has become of the code.
 *
 * @param until first instant at which the code can not be entered any more, if no other one follows before
 * @param tries how often it can be entered, right or wrong
 */
public record AskedCode(AccessCodeId id, Instant until, int tries) {

    static AskedCode of(AccessCode code) {
        return new AskedCode(code.id(), code.told().until(), code.told().tries());
    }
}
