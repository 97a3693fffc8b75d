package dev.aftercare.files.calendar;

import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.util.List;
import java.util.Map;

/** The one way in which files of calendars are refused. */
final class CalendarFault {

    private CalendarFault() {}

    static InvalidInputException of(String place, FaultCode code, String value) {
        return of(place, code, value, Map.of());
    }

    static InvalidInputException of(String place, FaultCode code, String value, Map<String, String> arguments) {
        return new InvalidInputException(List.of(FieldFault.of(place, code, value, arguments)));
    }

    static InvalidInputException over(String place, long found, long most) {
        return of(place, FaultCode.MAX, Long.toString(found), Map.of("limit", Long.toString(most)));
    }
}
