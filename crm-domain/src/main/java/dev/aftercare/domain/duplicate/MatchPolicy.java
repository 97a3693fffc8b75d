package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

/**
 * What the search for duplicates believes before it looks, and from when on it speaks (CUS-4b).
 *
 * @param odds of every field
 * @param swapped of two records of one person: how often two fields of a kind, as family and given name, stand in each
 *     other's place
 * @param moved of two records of one person: how often the address is another one
 * @param duplicates how many other records of the same person a record has on average
 * @param household how many other records of the same household, or of the same house of companies
 * @param possible the probability from which a pair is shown to somebody
 * @param certain the probability from which hardly any pair is wrong; also then a person decides
 * @param block how many records that share a clue are all compared with each other; more are split further
 */
public record MatchPolicy(
        Map<MatchField, FieldOdds> odds,
        double swapped,
        double moved,
        double duplicates,
        double household,
        double possible,
        double certain,
        int block) {

    public MatchPolicy {
        odds = Maps.immutableEnumMap(odds);
        for (MatchField field : MatchField.values()) {
            if (!odds.containsKey(field)) {
                throw new IllegalArgumentException("policy of duplicates: no odds for " + field);
            }
        }
        for (double share : List.of(swapped, moved, possible, certain)) {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("policy of duplicates: swapped " + swapped + ", moved " + moved
                        + ", possible " + possible + ", certain " + certain + ", expected each between 0 and 1");
            }
        }
        if (!(duplicates > 0) || !(household >= 0) || possible > certain || block < 2) {
            throw new IllegalArgumentException("policy of duplicates: duplicates " + duplicates + ", household "
                    + household + ", possible " + possible + " up to certain " + certain + ", block " + block);
        }
    }

    /** What holds for people and companies as dealers write them down. */
    public static MatchPolicy standard() {
        Map<MatchField, FieldOdds> odds = ImmutableMap.<MatchField, FieldOdds>builder()
                .put(MatchField.FAMILY_NAME, new FieldOdds(0.85, 0.08, 0.02, 0.01, 0.003, 0.010, 1e-6, 0.7))
                .put(MatchField.GIVEN_NAME, new FieldOdds(0.82, 0.08, 0.04, 0.01, 0.003, 0.015, 1e-6, 0.01))
                .put(MatchField.COMPANY_NAME, new FieldOdds(0.75, 0.10, 0.10, 0.0005, 0.0005, 0.002, 1e-7, 0.02))
                .put(MatchField.BIRTHDAY, new FieldOdds(0.90, 0.04, 0.02, 0.0001, 0.001, 0.006, 3e-5, 0.005))
                .put(MatchField.HOUSE_NUMBER, new FieldOdds(0.80, 0.05, 0, 0.01, 0.002, 0, 1e-4, 0.7))
                .put(MatchField.STREET, new FieldOdds(0.75, 0.12, 0.05, 0.001, 0.001, 0.003, 1e-6, 0.7))
                .put(MatchField.PREMISES, new FieldOdds(0.65, 0.12, 0.05, 0.002, 0.001, 0.003, 1e-6, 0.7))
                .put(MatchField.TOWN, new FieldOdds(0.80, 0.10, 0.02, 0.005, 0.002, 0.005, 1e-5, 0.7))
                .put(MatchField.POST_CODE, new FieldOdds(0.80, 0.08, 0, 0.002, 0.003, 0, 1e-5, 0.7))
                .put(MatchField.PHONE, new FieldOdds(0.65, 0.05, 0, 0.00001, 0.0001, 0, 1e-9, 0.4))
                .put(MatchField.EMAIL, new FieldOdds(0.60, 0.06, 0.02, 0.000001, 0.0001, 0.001, 1e-9, 0.3))
                .put(MatchField.COMPANY_CODE, new FieldOdds(0.95, 0.03, 0, 0.000001, 0.0001, 0, 1e-9, 0))
                .put(MatchField.PLATE, new FieldOdds(0.40, 0.03, 0, 0.000001, 0.0001, 0, 1e-9, 0.4))
                .build();
        return new MatchPolicy(odds, 0.03, 0.1, 0.2, 0.3, 0.5, 0.98, 40);
    }

    FieldOdds of(MatchField field) {
        FieldOdds found = odds.get(field);
        if (found == null) {
            throw new IllegalArgumentException("policy of duplicates: no odds for " + field);
        }
        return found;
    }
}
