package dev.aftercare.examples.benchmarks.filling;

import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.examples.benchmarks.filling.Requests.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives a customer a time. Both desks give one of the wished half of the wished day where it has one, then one of its other half, then
 * one of the nearest day; and a time with the known advisor before one without.
 */
interface Desk {

    /** The start that the customer takes; empty where there is none in all days looked at. */
    Optional<Instant> start(Books books, Request request);

    /** What is offered by Aftercare: the most even of the free times, with room made among equals. */
    static Optional<Instant> offered(Books books, Request request) {
        LocalDate today = ZonedDate.dateAt(request.at(), MadeUpWorkshop.ZONE);
        List<WorkshopDay> days = books.around(request.wishedDay(), today);
        Wanted wanted = new Wanted(
                WorkPackage.of(request.service()),
                request.wishedDay(),
                request.knownAdvisor(),
                Optional.of(request.vehicle()),
                request.waits());
        SlotOffers offers = books.search(request.at()).offers(wanted, days, () -> books.assigned(request.wishedDay()));
        return offers.offers().stream()
                .min(Comparator.<SlotOffer>comparingLong(offer -> distance(offer.date(), request))
                        .thenComparing(offer -> offer.half() != request.wishedHalf()))
                .map(offer -> offer.slot().start());
    }

    /** The first free time. */
    static Optional<Instant> firstFit(Books books, Request request) {
        LocalDate today = ZonedDate.dateAt(request.at(), MadeUpWorkshop.ZONE);
        Half other = request.wishedHalf() == Half.MORNING ? Half.AFTERNOON : Half.MORNING;
        return books.around(request.wishedDay(), today).stream()
                .sorted(Comparator.<WorkshopDay>comparingLong(
                                day -> distance(day.date().date(), request))
                        .thenComparing(day -> day.date().date(), Comparator.reverseOrder()))
                .flatMap(day -> Stream.of(request.wishedHalf(), other)
                        .flatMap(half -> first(books, request, day.date(), half).stream()))
                .findFirst();
    }

    private static Optional<Instant> first(Books books, Request request, ZonedDate date, Half half) {
        List<Instant> starts = starts(date, half)
                .filter(start -> books.free(request, start).isPresent())
                .toList();
        return starts.stream()
                .filter(start -> request.knownAdvisor().isPresent() && hasKnown(books, request, start))
                .findFirst()
                .or(() -> starts.stream().findFirst());
    }

    /** Whether the known advisor would receive the customer then. */
    static boolean hasKnown(Books books, Request request, Instant start) {
        return books.free(request, start)
                .filter(place -> FillingFigures.hasKnown(request, place))
                .isPresent();
    }

    private static Stream<Instant> starts(ZonedDate date, Half half) {
        Instant first = date.at(half == Half.MORNING ? LocalTime.of(8, 0) : LocalTime.NOON);
        int count = half == Half.MORNING ? 8 : 12;
        return IntStream.range(0, count).mapToObj(i -> first.plus(Duration.ofMinutes(30L * i)));
    }

    private static long distance(LocalDate date, Request request) {
        return Math.abs(date.toEpochDay() - request.wishedDay().toEpochDay());
    }
}
