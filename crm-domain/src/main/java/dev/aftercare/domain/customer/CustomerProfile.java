package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a customer beside the name and how to reach them (CUS-1).
 *
 * @param birthday of a person
 * @param dates to remember each year, at most 20
 * @param companyCode of a company
 * @param industry in which the customer works, at most 100 characters, empty where it is not known
 * @param wonThrough how the dealer won the customer, as a fair or a friend's advice (获客来源); at most 100 characters, empty where it is
 *     not known
 */
public record CustomerProfile(
        Optional<Salutation> salutation,
        Optional<LocalDate> birthday,
        List<RememberedDate> dates,
        Optional<CompanyCode> companyCode,
        String industry,
        String wonThrough) {

    /** So many dates to remember a customer can have. */
    public static final int MOST_DATES = 20;

    private static final int LONGEST = 100;

    /**
     * @throws IllegalArgumentException if there are too many dates or a text is too long
     */
    public CustomerProfile {
        dates = ImmutableList.copyOf(dates);
        if (dates.size() > MOST_DATES || industry.length() > LONGEST || wonThrough.length() > LONGEST) {
            throw new IllegalArgumentException("customer profile: " + dates.size() + " dates, industry of "
                    + industry.length() + " and way of winning of " + wonThrough.length()
                    + " characters, allowed are up to " + MOST_DATES + " dates and " + LONGEST + " characters");
        }
    }

    /** Nothing is known. */
    public static CustomerProfile unknown() {
        return new CustomerProfile(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "", "");
    }

    /** With that birthday, or none. */
    public CustomerProfile born(Optional<LocalDate> newBirthday) {
        return new CustomerProfile(salutation, newBirthday, dates, companyCode, industry, wonThrough);
    }

    /** With that salutation, or none. */
    public CustomerProfile addressed(Optional<Salutation> newSalutation) {
        return new CustomerProfile(newSalutation, birthday, dates, companyCode, industry, wonThrough);
    }

    /** With exactly these dates to remember. */
    public CustomerProfile remembering(List<RememberedDate> newDates) {
        return new CustomerProfile(salutation, birthday, newDates, companyCode, industry, wonThrough);
    }

    /** With that code of a company, or none. */
    public CustomerProfile registeredAs(Optional<CompanyCode> newCode) {
        return new CustomerProfile(salutation, birthday, dates, newCode, industry, wonThrough);
    }

    /** Working in that industry; empty where it is not known. */
    public CustomerProfile workingIn(String newIndustry) {
        return new CustomerProfile(salutation, birthday, dates, companyCode, newIndustry, wonThrough);
    }

    /** Won in that way; empty where it is not known. */
    public CustomerProfile won(String through) {
        return new CustomerProfile(salutation, birthday, dates, companyCode, industry, through);
    }

    /** The first birthday on or after {@code date}; who was born on 29 February has it on the 28th in common years. */
    public Optional<LocalDate> nextBirthday(LocalDate date) {
        return birthday.map(born -> RememberedDate.next(MonthDay.from(born), date));
    }
}
