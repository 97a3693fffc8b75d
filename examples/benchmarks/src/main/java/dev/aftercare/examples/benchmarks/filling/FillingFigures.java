package dev.aftercare.examples.benchmarks.filling;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.examples.benchmarks.filling.Requests.Request;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What became of the requests of some weeks at one desk.
 *
 * @param asked how many customers rang up
 * @param served how many of them got a time
 * @param wishesKept how many got it on the day and in the half of the day they wished
 * @param advisorsKept how many got the advisor whom they know
 * @param peak the load of the fullest half hour, as a share of its bay time, on the average of all days
 */
record FillingFigures(int asked, int served, int wishesKept, int advisorsKept, double peak) {

    /** All requests, one after the other, at {@code desk}. The first and the last week are not counted in the peak: they fill and empty. */
    static FillingFigures of(List<Request> requests, int weeks, Desk desk) {
        Books books = new Books();
        int served = 0;
        int wishes = 0;
        int advisors = 0;
        for (Request request : requests) {
            Optional<Instant> start = desk.start(books, request);
            if (start.isPresent()) {
                Place place = books.book(request, start.get());
                served++;
                wishes += isAsWished(request, start.get()) ? 1 : 0;
                advisors += hasKnown(request, place) ? 1 : 0;
            }
        }
        double peak = Requests.FIRST_DAY
                .plusDays(7)
                .datesUntil(Requests.FIRST_DAY.plusDays(7L * weeks))
                .mapToDouble(books::peak)
                .average()
                .orElseThrow();
        return new FillingFigures(requests.size(), served, wishes, advisors, peak);
    }

    static boolean hasKnown(Request request, Place place) {
        return request.knownAdvisor().isPresent()
                && place.placement()
                        .resource(HoldKind.ADVISOR)
                        .equals(request.knownAdvisor().map(StaffId::value));
    }

    /** By how much this desk's peak is lower than the other's, as a share of the other's. */
    double lowerPeakThan(FillingFigures other) {
        return 1 - peak / other.peak;
    }

    private static boolean isAsWished(Request request, Instant start) {
        boolean morning = ZonedDate.timeAt(start, MadeUpWorkshop.ZONE).isBefore(LocalTime.NOON);
        return ZonedDate.dateAt(start, MadeUpWorkshop.ZONE).equals(request.wishedDay())
                && morning == (request.wishedHalf() == Half.MORNING);
    }
}
