package dev.aftercare.usecase.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.usecase.network.HoursInput.DatedHours;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-1")
class HoursInputTest {

    private static final LocalDate DATE = LocalDate.of(2030, 10, 1);
    private static final DatedHours CLOSED = new DatedHours(DATE, "closed");

    @Test
    void hoursAreThoseOfTheTexts() {
        BusinessHours hours = BusinessHours.weekdays(DayHours.of("09:00-18:00")).closedOn(DATE);
        assertThat(HoursInput.of(hours).toHours()).isEqualTo(hours);
    }

    @Test
    void whatWasNotCheckedIsNamedByItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(CLOSED, null).toHours())
                .withMessageStartingWith("exceptions[1] is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new DatedHours(null, "closed")).toHours())
                .withMessageStartingWith("exceptions[0] is DatedHours[date=null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new DatedHours(DATE, null)).toHours())
                .withMessageStartingWith("exceptions[0] is DatedHours[date=2030-10-01, hours=null]");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> with(CLOSED, new DatedHours(DATE, "09:00-12:00")).toHours())
                .withMessage("exceptions[1].date is 2030-10-01, which stands before; give each date once");
    }

    private static HoursInput with(@Nullable DatedHours... exceptions) {
        return new HoursInput(null, null, null, null, null, null, null, Arrays.asList(exceptions));
    }
}
