package dev.aftercare.domain.waitinglist;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why nobody is put on the waiting list, or an answer comes to nothing. */
public enum WaitingListRefusal implements RefusalCode {
    /** Nothing is offered for today, and nothing beyond the days that can be booked. */
    DAYS_OUT_OF_REACH("waiting-list.days-out-of-reach", "APT-1", "first", "last"),
    /** The car waits for this service already, with another wish. */
    WAITS_ALREADY("waiting-list.waits-already", "APT-7", "service"),
    /** The car has an appointment to come for this service, which the entry does not name. */
    BOOKED_ALREADY("waiting-list.booked-already", "APT-7", "service"),
    /** What would be moved is no appointment of this car that has all of the services and can still be moved. */
    NOTHING_TO_MOVE("waiting-list.nothing-to-move", "APT-7"),
    /** The customer neither owns nor drives the car. */
    CAR_OF_ANOTHER("waiting-list.car-of-another", "VEH-2"),
    /** It was answered, has expired, or was never made to this entry. */
    OFFER_GONE("waiting-list.offer-gone", "APT-7"),
    /** They have an appointment out of it, or wait no more. */
    NOT_WAITING("waiting-list.not-waiting", "APT-7", "state");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    WaitingListRefusal(String code, String rule, String... arguments) {
        this.code = code;
        this.rule = rule;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
