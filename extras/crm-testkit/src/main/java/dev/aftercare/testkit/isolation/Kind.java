package dev.aftercare.testkit.isolation;

/** What a dealer has one of, to be named in a call. */
enum Kind {
    CUSTOMER,
    /** Who was merged into {@link #CUSTOMER}. */
    MERGED_AWAY,
    /** Another customer, who is in the household of the first. */
    FRIEND,
    /** Who was merged into {@link #FRIEND}. */
    FRIEND_MERGED_AWAY,
    /** Who looks like the friend. */
    TWIN,
    /** Who has nothing here any more, and asks for their data. */
    FORMER,
    /** Who was merged into {@link #FORMER}. */
    FORMER_MERGED_AWAY,
    /** Of the customer, delivered three days ago; it is in the house. */
    CAR,
    /** Of the friend, and not in the house. */
    FREE_CAR,
    /** Which has a buyer and is not delivered. */
    NEW_CAR,
    /** It waits for a person's look. */
    READING,
    /** What was said about the end of {@link #FREE_CAR}, which is on the road again. */
    VEHICLE_END,
    INSURANCE,
    /** The friend drives the car of the customer. */
    DRIVING,
    APPOINTMENT,
    FRIENDS_APPOINTMENT,
    /** The car of the customer waits for a half day of work. */
    WAITING_ENTRY,
    /** So does the one of the friend. */
    FRIENDS_WAITING_ENTRY,
    /** The car of the friend needs the workshop now, and has a place. */
    URGENT_REQUEST,
    /** In the house. */
    VISIT,
    /** Over. */
    PAST_VISIT,
    /** A line of the gate log: the appointment's car has come. */
    GATE_ENTRY,
    COMPLAINT,
    APPROVAL,
    CALL,
    STAFF,
    COLLEAGUE,
    /** Who leaves on the last day of the month. */
    LEAVER,
    BAY,
    /** Days on which the dealer is closed. */
    SPECIAL_HOURS,
    ABSENCE,
    /** Of {@link #STAFF} to a third dealer, which has not agreed. */
    STAFF_LOAN,
    MERGE,
    PAIR,
    RELATION,
    KEY_ACCOUNT,
    /** Who is to win prospects. */
    CONSULTANT,
    /** An A card of the customer. */
    PROSPECT,
    SEGMENT,
    LINK,
    /** One that a dealer has asked for, and nobody has entered. */
    ACCESS_CODE,
    /** A scan of the whole network, which is one for all dealers. */
    SCAN,
    IMPORT_RUN,
    DEALER,
    ACCESS_KEY
}
