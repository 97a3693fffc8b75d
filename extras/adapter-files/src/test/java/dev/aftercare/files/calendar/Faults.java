package dev.aftercare.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import org.assertj.core.api.ThrowingConsumer;

/** What a refused file says. */
final class Faults {

    private Faults() {}

    static ThrowingConsumer<Throwable> of(String place, String code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactly(tuple(place, code)));
    }

    static ThrowingConsumer<Throwable> of(String place, String code, String value) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code, FieldFault::value)
                                .containsExactly(tuple(place, code, value)));
    }

    /** In which line it is found. */
    static ThrowingConsumer<Throwable> line(String number) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.arguments().get("line"))
                                .containsExactly(number));
    }
}
