package dev.aftercare.usecase.importing;

import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Policies of the present owners of cars that are here (VEH-5), several rows a car in any order. A row has no name of its own, it is what it says; so a
 * longer file brings its new rows alone.
 */
final class InsuranceRows implements CarFactRows {

    private static final String KIND = "kind";
    private static final String INSURER = "insurer";
    private static final String NUMBER = "number";
    private static final String FIRST_DAY = "firstDay";
    private static final String LAST_DAY = "lastDay";
    private static final String PREMIUM = "premium";
    private static final String CURRENCY = "currency";

    private static final List<ImportField> FIELDS = NamedCar.fields(
            ImportField.constant(KIND, InsuranceKind.values()).mustBe(),
            ImportField.of(INSURER, FieldType.TEXT).mustBe(),
            ImportField.of(NUMBER, FieldType.TEXT).mustBe().ofAPerson(),
            ImportField.of(FIRST_DAY, FieldType.DATE).mustBe(),
            ImportField.of(LAST_DAY, FieldType.DATE).mustBe(),
            ImportField.fact(PREMIUM, FieldType.AMOUNT),
            ImportField.fact(CURRENCY, FieldType.TEXT));

    @Override
    public String name() {
        return "insurances";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public UseCase useCase() {
        return UseCase.INSURANCE_RECORD;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        InsuranceInput insurance = new InsuranceInput(
                InsuranceKind.valueOf(values.text(KIND).orElseThrow()),
                values.text(INSURER).orElseThrow(),
                values.text(NUMBER).orElseThrow(),
                values.day(FIRST_DAY).orElseThrow(),
                values.day(LAST_DAY).orElseThrow(),
                premium(values));
        return context.insurances()
                .record(
                        context.call(),
                        new RecordInsurance(NamedCar.of(context, values).id().value(), insurance));
    }

    /** Without the currency it is not known what an amount is; it is left out then. */
    private static @Nullable MoneyInput premium(Values values) {
        Optional<String> currency = values.text(CURRENCY);
        return values.text(PREMIUM)
                .flatMap(amount -> currency.map(named -> new MoneyInput(amount, named)))
                .orElse(null);
    }
}
