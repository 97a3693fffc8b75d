package dev.aftercare.jdbc.json;

import dev.aftercare.domain.customer.CompanyCode;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.RememberedDate;
import dev.aftercare.domain.customer.Salutation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a customer beside the name; the birthday stands in a column. */
public record ProfileJson(
        int v,
        @Nullable Salutation salutation,
        List<DateJson> dates,
        @Nullable String companyCode,
        String industry,
        String wonThrough)
        implements Versioned {

    /** A day to remember, as {@code --02-29}. */
    public record DateJson(String name, String day) {}

    /** The text of this profile. */
    public static String write(CustomerProfile profile) {
        return Json.write(new ProfileJson(
                1,
                profile.salutation().orElse(null),
                profile.dates().stream()
                        .map(date -> new DateJson(date.name(), date.day().toString()))
                        .toList(),
                profile.companyCode().map(CompanyCode::text).orElse(null),
                profile.industry(),
                profile.wonThrough()));
    }

    /** The profile of a text, with that birthday. */
    public static CustomerProfile read(String text, Optional<LocalDate> birthday) {
        ProfileJson stored = Json.read(text, ProfileJson.class);
        return new CustomerProfile(
                Optional.ofNullable(stored.salutation),
                birthday,
                stored.dates.stream()
                        .map(date -> new RememberedDate(date.name, MonthDay.parse(date.day)))
                        .toList(),
                Optional.ofNullable(stored.companyCode).map(CompanyCode::new),
                stored.industry,
                stored.wonThrough);
    }
}
