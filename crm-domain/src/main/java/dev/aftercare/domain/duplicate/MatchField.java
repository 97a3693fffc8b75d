package dev.aftercare.domain.duplicate;

/** What two records are compared by. Several values of one record are alternatives: the best two decide. */
public enum MatchField {
    FAMILY_NAME(Writing.WORD),
    GIVEN_NAME(Writing.WORD),
    COMPANY_NAME(Writing.COMPANY),
    /** Year, month and day as eight digits, possible or not: records hold what people typed. */
    BIRTHDAY(Writing.DATE),
    /** The number in the street, or all numbers of an address that is known as one text only. */
    HOUSE_NUMBER(Writing.NUMBER),
    /** The street, or the words of an address that is known as one text only. */
    STREET(Writing.PHRASE),
    /** A second line of the address: building, estate, village. */
    PREMISES(Writing.PHRASE),
    TOWN(Writing.PHRASE),
    POST_CODE(Writing.NUMBER),
    PHONE(Writing.NUMBER),
    EMAIL(Writing.WORD),
    /** The number under which a company is registered (统一社会信用代码), or another number that is its own. */
    COMPANY_CODE(Writing.NUMBER),
    PLATE(Writing.NUMBER);

    /** By which rule two values of a field are called close or alike. */
    enum Writing {
        WORD,
        PHRASE,
        COMPANY,
        NUMBER,
        DATE
    }

    private final Writing writing;

    MatchField(Writing writing) {
        this.writing = writing;
    }

    /** Whether each person or company has this for itself, and shares it with nobody of the same house. */
    public boolean isOnesOwn() {
        return this == GIVEN_NAME || this == BIRTHDAY || this == COMPANY_CODE;
    }

    /** Whether it leads to whoever answers: one of a household gives it for all. */
    boolean isAContact() {
        return this == PHONE || this == EMAIL || this == PLATE;
    }

    Writing writing() {
        return writing;
    }
}
