package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.APPOINTMENT;
import static dev.aftercare.testkit.isolation.Kind.CAR;
import static dev.aftercare.testkit.isolation.Kind.CUSTOMER;
import static dev.aftercare.testkit.isolation.Kind.FREE_CAR;
import static dev.aftercare.testkit.isolation.Kind.FRIEND;
import static dev.aftercare.testkit.isolation.Kind.FRIENDS_APPOINTMENT;
import static dev.aftercare.testkit.isolation.Kind.STAFF;
import static dev.aftercare.testkit.isolation.Kind.WAITING_ENTRY;

import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.portal.WaitOwn;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import java.time.LocalDate;

/** The waiting list, of the desk and of who waits. */
final class WaitingRows {

    private static final Days FRIDAY = Days.of(LocalDate.of(2026, 3, 6), null);

    private WaitingRows() {}

    static void addTo(Rows rows) {
        rows.dealer(
                        "waitingList.put",
                        things -> new WaitForPlace(
                                things.id(FREE_CAR),
                                things.id(FRIEND),
                                "maintenance",
                                FRIDAY,
                                null,
                                things.id(STAFF),
                                null,
                                things.id(FRIENDS_APPOINTMENT)))
                .dealer("waitingList.withdraw", things -> things.id(WAITING_ENTRY))
                .dealer("waitingList.find", things -> things.id(WAITING_ENTRY))
                .dealer("waitingList.list", things -> PageOf.first(50))
                .dealer("waitingList.ofCustomer", things -> things.id(CUSTOMER))
                .refused("waitingList.accept", WaitingListRefusal.OFFER_GONE, things -> noOffer(things))
                .dealer("waitingList.decline", things -> noOffer(things));
        rows.person("selfService.waitingList")
                .person(
                        "selfService.waitFor",
                        things ->
                                new WaitOwn(things.id(CAR), "maintenance", FRIDAY, null, null, things.id(APPOINTMENT)))
                .personRefused("selfService.accept", WaitingListRefusal.OFFER_GONE, things -> noOffer(things))
                .person("selfService.decline", things -> noOffer(things))
                .person("selfService.waitNoMore", things -> things.id(WAITING_ENTRY));
    }

    /** An answer to an offer that was never made: none has the name of an entry. */
    private static AnswerOffer noOffer(Things things) {
        return new AnswerOffer(things.id(WAITING_ENTRY), things.id(WAITING_ENTRY));
    }
}
