package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.duplicate.ValueFrequencies.Couple;
import java.util.List;
import java.util.function.Consumer;

/**
 * Weighs whether two records are one person or company (CUS-4b), after Fellegi and Sunter, against two other
 * explanations: two strangers, and two of one household (HC-31), who share name, address and phone but neither given name
 * nor birthday. Each field that is known on both sides makes each explanation more or less likely; what is unknown says
 * nothing. The answer is the same in both directions. Immutable.
 */
public final class Matcher {

    private static final BaseRates.Weight NEVER = new BaseRates.Weight(0, 0);

    private final MatchPolicy policy;
    private final ValueFrequencies frequencies;
    private final BaseRates rates;

    /** A matcher for records among which values are as frequent as {@code frequencies} says. */
    public Matcher(MatchPolicy policy, ValueFrequencies frequencies) {
        this(policy, frequencies, BaseRates.believed(policy));
    }

    private Matcher(MatchPolicy policy, ValueFrequencies frequencies, BaseRates rates) {
        this.policy = policy;
        this.frequencies = frequencies;
        this.rates = rates;
    }

    /** The same matcher where duplicates and households are as common as {@code learned} says. */
    Matcher with(BaseRates learned) {
        return new Matcher(policy, frequencies, learned);
    }

    /** What {@code first} and {@code second} are to each other; a person and a company are nothing. */
    public Comparison compare(Traits first, Traits second) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        BaseRates.Weight weight = weigh(first, second, evidence -> findings.add(evidence.finding()));
        return new Comparison(
                rates.onePerson(weight, frequencies.records()),
                rates.oneHousehold(weight, frequencies.records()),
                findings.build());
    }

    /** The probability that what says {@code weight} is one person's. */
    double probability(BaseRates.Weight weight) {
        return rates.onePerson(weight, frequencies.records());
    }

    /** What both records say for one person and for one household, without the reasons. */
    BaseRates.Weight weigh(Traits first, Traits second) {
        return weigh(first, second, evidence -> {});
    }

    private BaseRates.Weight weigh(Traits first, Traits second, Consumer<Evidence> reasons) {
        if (first.isCompany() != second.isCompany()) {
            return NEVER;
        }
        Weighing weighing = new Weighing(reasons);
        weigh(first, second, weighing);
        return new BaseRates.Weight(weighing.isHouseholdOnly() ? 0 : weighing.one, weighing.household);
    }

    private void weigh(Traits first, Traits second, Weighing weighing) {
        names(first, second, weighing);
        for (MatchField own : List.of(MatchField.COMPANY_NAME, MatchField.BIRTHDAY)) {
            alone(own, first, second, weighing);
        }
        address(first, second, weighing);
        for (MatchField own : List.of(MatchField.PHONE, MatchField.EMAIL, MatchField.COMPANY_CODE, MatchField.PLATE)) {
            alone(own, first, second, weighing);
        }
    }

    private void names(Traits first, Traits second, Weighing weighing) {
        Evidence family = evidence(MatchField.FAMILY_NAME, first, MatchField.FAMILY_NAME, second);
        Evidence given = evidence(MatchField.GIVEN_NAME, first, MatchField.GIVEN_NAME, second);
        double straight = family.ratio * given.ratio;
        Evidence across = evidence(MatchField.FAMILY_NAME, first, MatchField.GIVEN_NAME, second);
        Evidence back = evidence(MatchField.GIVEN_NAME, first, MatchField.FAMILY_NAME, second);
        double crossed = across.ratio * back.ratio;
        double one = (1 - policy.swapped()) * straight + policy.swapped() * crossed;
        boolean swapped = policy.swapped() * crossed > (1 - policy.swapped()) * straight;
        weighing.add(
                one,
                shared(family.ratio, policy.of(MatchField.FAMILY_NAME).shared())
                        * shared(given.ratio, policy.of(MatchField.GIVEN_NAME).shared()));
        weighing.tell(swapped ? across : family, swapped ? back : given);
    }

    private void address(Traits first, Traits second, Weighing weighing) {
        Evidence street = evidence(MatchField.STREET, first, MatchField.STREET, second);
        Evidence premises = evidence(MatchField.PREMISES, first, MatchField.PREMISES, second);
        Evidence across = evidence(MatchField.STREET, first, MatchField.PREMISES, second);
        Evidence back = evidence(MatchField.PREMISES, first, MatchField.STREET, second);
        Evidence number = evidence(MatchField.HOUSE_NUMBER, first, MatchField.HOUSE_NUMBER, second);
        Evidence town = evidence(MatchField.TOWN, first, MatchField.TOWN, second);
        Evidence code = evidence(MatchField.POST_CODE, first, MatchField.POST_CODE, second);
        double straight = together(Couple.HOUSE, street, number, first) * premises.ratio;
        double crossed = across.ratio * back.ratio * number.ratio;
        double same = ((1 - policy.swapped()) * straight + policy.swapped() * crossed)
                * together(Couple.PLACE, town, code, first);
        boolean swapped = policy.swapped() * crossed > (1 - policy.swapped()) * straight;
        weighing.add(
                (1 - policy.moved()) * same + policy.moved(),
                shared(same, policy.of(MatchField.STREET).shared()));
        weighing.tell(number, swapped ? across : street, swapped ? back : premises, town, code);
    }

    /** What two fields say together, of which one half tells the other where both are the same. */
    private double together(Couple couple, Evidence one, Evidence other, Traits first) {
        double ratio = one.ratio * other.ratio;
        if (one.agreement != Agreement.SAME || other.agreement != Agreement.SAME) {
            return ratio;
        }
        double share = frequencies.share(couple, first.first(couple.one()), first.first(couple.other()));
        double most = policy.of(couple.one()).same() * policy.of(couple.other()).same() / share;
        return Math.min(ratio, most);
    }

    private void alone(MatchField field, Traits first, Traits second, Weighing weighing) {
        Evidence evidence = evidence(field, first, field, second);
        weighing.add(evidence.ratio, shared(evidence.ratio, policy.of(field).shared()));
        weighing.tell(evidence);
    }

    private static double shared(double ratio, double share) {
        return share * ratio + (1 - share);
    }

    /**
     * What a field of the first record says beside a field of the second: of several values the best two. Two fields of a
     * kind are weighed by the odds of the first of {@link MatchField}, whichever record comes first.
     */
    private Evidence evidence(MatchField field, Traits first, MatchField other, Traits second) {
        MatchField kind = field.compareTo(other) <= 0 ? field : other;
        if (!first.knows(field) || !second.knows(other)) {
            return Evidence.none(field);
        }
        FieldOdds of = policy.of(kind);
        Evidence best = Evidence.none(field);
        for (String one : first.values(field)) {
            for (String two : second.values(other)) {
                Agreement agreement = Likeness.of(kind, one, two);
                double ratio = of.ratio(agreement, chance(agreement, of, field, one, other));
                if (!best.known || ratio > best.ratio) {
                    best = new Evidence(field, agreement, ratio, true, field != other);
                }
            }
        }
        return best;
    }

    /** How often a stranger has the value, in the field where it is the more frequent. */
    private double chance(Agreement agreement, FieldOdds of, MatchField field, String value, MatchField other) {
        if (agreement != Agreement.SAME) {
            return of.sameByChance();
        }
        double here = frequencies.chance(field, value, of.sameByChance());
        return field == other ? here : Math.max(here, frequencies.chance(other, value, of.sameByChance()));
    }

    /** What one field says; {@code known} on both sides or not at all. */
    private record Evidence(MatchField field, Agreement agreement, double ratio, boolean known, boolean swapped) {

        static Evidence none(MatchField field) {
            return new Evidence(field, Agreement.DIFFERENT, 1, false, false);
        }

        Finding finding() {
            return new Finding(field, agreement, swapped, Math.log(ratio) / Math.log(2));
        }
    }

    /** Multiplies up what the fields say. */
    private static final class Weighing {
        private final Consumer<Evidence> reasons;
        private double one = 1;
        private double household = 1;
        private boolean shareAContact;
        private boolean agreeInTheirOwn;
        private boolean differInTheirOwn;

        Weighing(Consumer<Evidence> reasons) {
            this.reasons = reasons;
        }

        void add(double forOne, double forHousehold) {
            one *= forOne;
            household *= forHousehold;
        }

        void tell(Evidence... evidence) {
            for (Evidence each : evidence) {
                if (each.known) {
                    reasons.accept(each);
                    note(each);
                }
            }
        }

        private void note(Evidence evidence) {
            boolean differs = evidence.agreement == Agreement.DIFFERENT;
            if (evidence.field.isOnesOwn()) {
                differInTheirOwn |= differs;
                agreeInTheirOwn |= !differs;
            } else {
                shareAContact |= evidence.field.isAContact() && evidence.agreement == Agreement.SAME;
            }
        }

        /**
         * Who share a phone, an e-mail address or a car and differ in what is each one's own, with nothing of it in common,
         * are a household, however rare households are otherwise (HC-31).
         */
        boolean isHouseholdOnly() {
            return shareAContact && differInTheirOwn && !agreeInTheirOwn;
        }
    }
}
