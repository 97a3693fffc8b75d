package dev.aftercare.domain.shared;

/** Kinds of things that events, grounds of access, references and search tokens can be about. */
public enum SubjectKind {
    ORGANISATION,
    STAFF,
    /** Somebody leaves, under the id of the person: there is one. */
    DEPARTURE,
    /** What an actor has decided in a month. */
    AUTHORITY,
    /** Somebody asks for what is above their authority. */
    APPROVAL,
    /** Somebody is away for some days. */
    ABSENCE,
    /** Somebody is lent to another dealer for a time. */
    STAFF_LOAN,
    /** Other hours of a dealer on some days (CARE-11). */
    SPECIAL_HOURS,
    BAY,
    CUSTOMER,
    /** Between two customers (CUS-1). */
    CUSTOMER_RELATION,
    CORRECTION_NOTICE,
    /** Two customers who look like one, or were found to be two. */
    CUSTOMER_PAIR,
    /** A merge of two customers. */
    MERGE,
    /** A scan of all customers for those who look like one. */
    DUPLICATE_SCAN,
    VEHICLE,
    /** A car as one dealer registered it. */
    REGISTRATION,
    READING,
    /** The first service of a car, under the id of the car: it has one. */
    FIRST_SERVICE,
    /** Somebody says that a car's life has ended (VEH-6). */
    VEHICLE_END,
    /** The stage of a car's life, under the id of the car: it has one. */
    LIFE_STAGE,
    APPOINTMENT,
    /** Somebody waits for a place in the workshop (APT-7). */
    WAITING_ENTRY,
    /** Somebody needs the workshop now (APT-10). */
    URGENT_REQUEST,
    VISIT,
    /** A line of a dealer's gate log (APT-9). */
    GATE_ENTRY,
    WORKSHOP_DAY,
    POLICY,
    ACCESS,
    ACCESS_KEY,
    /** A one-time code by which a person lets a dealer see a car's history (NET-2). */
    ACCESS_CODE,
    /** A link by which a customer serves themselves (CUS-11). */
    PORTAL_LINK,
    /** A saved condition over customers (CUS-12). */
    SEGMENT,
    /** A customer of whom a dealer takes special care (CUS-10). */
    KEY_ACCOUNT,
    /** A dealer's card of a prospect or an owner (CUS-4a). */
    PROSPECT,
    /** An insurance policy of a car's owner (VEH-5). */
    INSURANCE,
    /** When a car was first registered and last inspected, as one dealer told it (VEH-5). */
    INSPECTION,
    /** Somebody drives a car that is another one's (CUS-1). */
    DRIVING,
    /** What a car needs next, under the id of the car: it has one. */
    CARE_DUE,
    MESSAGE,
    COMPLAINT,
    FOLLOW_UP,
    IMPORT_RUN
}
