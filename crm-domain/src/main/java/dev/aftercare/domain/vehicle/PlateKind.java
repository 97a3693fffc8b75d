package dev.aftercare.domain.vehicle;

import java.util.regex.Pattern;

/** The kinds of number plate by their form: those of mainland China (GA 36-2018), and all others. */
public enum PlateKind {
    /** Province, letter, five characters: 京A12345. */
    MAINLAND_STANDARD(Serial.ANY.repeat(5)),

    /** New energy (新能源), eight characters: the energy letter in third place for small vehicles, in last place for large ones. */
    NEW_ENERGY(Serial.ENERGY + Serial.ANY + "\\d{4}|\\d{5}" + Serial.ENERGY),

    /** Trailer (挂车). */
    TRAILER(Serial.ANY.repeat(4) + "挂"),

    /** Driving school (教练车). */
    LEARNER(Serial.ANY.repeat(4) + "学"),

    /** Police (警车). */
    POLICE(Serial.ANY.repeat(4) + "警"),

    /** Hong Kong car on the mainland's roads (港). */
    HONG_KONG(Serial.ANY.repeat(4) + "港"),

    /** Macao car on the mainland's roads (澳). */
    MACAO(Serial.ANY.repeat(4) + "澳"),

    /** Consulate (领馆). */
    CONSULATE(Serial.ANY.repeat(4) + "领"),

    /** Anything else: other countries, old forms, plates still to come. */
    FREE("");

    private final Pattern form;

    PlateKind(String serial) {
        this.form = Pattern.compile("[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z](" + serial + ")");
    }

    static PlateKind of(String plate) {
        for (PlateKind kind : values()) {
            if (kind != FREE && kind.form.matcher(plate).matches()) {
                return kind;
            }
        }
        return FREE;
    }

    /** The characters after province and letter; I and O are not used. */
    private static final class Serial {
        static final String ANY = "[0-9A-HJ-NP-Z]";
        static final String ENERGY = "[A-HJK]";

        private Serial() {}
    }
}
