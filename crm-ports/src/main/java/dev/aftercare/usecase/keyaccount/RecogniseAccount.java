package dev.aftercare.usecase.keyaccount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a customer a key account (CUS-10).
 *
 * @param manager the member of staff who takes care
 * @param everyDays how many days lie between two contacts; the policy's where absent
 * @param next the day of the first contact, not before today; {@code everyDays} from today where absent
 */
public record RecogniseAccount(
        @NotNull UUID customer,
        @NotNull UUID manager,
        @Nullable @Min(1) @Max(3_660) Integer everyDays,
        @Nullable LocalDate next) {

    /** By the policy's plan. */
    public static RecogniseAccount of(UUID customer, UUID manager) {
        return new RecogniseAccount(customer, manager, null, null);
    }
}
