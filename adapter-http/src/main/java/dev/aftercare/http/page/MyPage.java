package dev.aftercare.http.page;

import java.util.List;

/**
 * What the template of the customer's own page shows, in the customer's language and the dealer's time (CUS-11).
 *
 * @param house the repairs that are going on
 */
public record MyPage(
        String dealer,
        String name,
        List<Line> house,
        List<Line> appointments,
        List<Line> cars,
        List<Line> visits,
        List<Line> complaints) {

    /** One thing: what it is, what is said below it, and how it stands. */
    public record Line(String title, List<String> below, String state) {}
}
