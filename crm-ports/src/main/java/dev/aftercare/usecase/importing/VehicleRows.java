package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cars (VEH-1), with their first reading where the row has one. A car is what its VIN says; references lead to it. Where {@code shortNumber} is
 * {@code YES}, in a column or for the whole file, the VIN may be an old chassis number, of the make in the row.
 */
final class VehicleRows implements RowKind, RowPart {

    static final String REFERENCE = "reference";
    static final String VIN = "vin";
    static final String ODOMETER = "odometer";
    static final String READ_ON = "readOn";

    static final String SHORT_NUMBER = "shortNumber";

    private static final String MAKE = "make";
    private static final String MODEL = "model";
    private static final String MODEL_YEAR = "modelYear";
    private static final String COLOUR = "colour";
    private static final String USE = "use";
    private static final String PLATE = "plate";

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of(REFERENCE, FieldType.TEXT),
            ImportField.of(VIN, FieldType.TEXT).mustBe().ofAPerson(),
            ImportField.constant(SHORT_NUMBER, MayBeShort.values()),
            ImportField.of(MAKE, FieldType.TEXT),
            ImportField.of(MODEL, FieldType.TEXT),
            ImportField.fact(MODEL_YEAR, FieldType.WHOLE_NUMBER),
            ImportField.fact(COLOUR, FieldType.TEXT),
            ImportField.constant(USE, VehicleUse.values()),
            ImportField.fact(PLATE, FieldType.TEXT).ofAPerson(),
            ImportField.fact(ODOMETER, FieldType.ODOMETER),
            ImportField.fact(READ_ON, FieldType.DATE));

    /** Whether the VIN of a row may be an old chassis number. */
    private enum MayBeShort {
        YES,
        NO
    }

    @Override
    public String name() {
        return "vehicles";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<String> names() {
        return List.of(REFERENCE, VIN);
    }

    @Override
    public Map<String, SubjectKind> references() {
        return Map.of(REFERENCE, SubjectKind.VEHICLE);
    }

    @Override
    public List<RowPart> parts() {
        return List.of(this, new ReadingPart());
    }

    @Override
    public List<String> covers() {
        return List.of(REFERENCE, VIN, SHORT_NUMBER, MAKE, MODEL, MODEL_YEAR, COLOUR, USE, PLATE);
    }

    @Override
    public int rowsToAUnit() {
        return AT_ONCE;
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_REGISTER;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        String vin = values.text(VIN).orElseThrow();
        Optional<VehicleDescription> present = registered(context, values).map(DealerVehicle::description);
        RegisterVehicle.Model model = new RegisterVehicle.Model(
                values.textOr(MAKE, present.map(VehicleDescription::make)),
                values.textOr(MODEL, present.map(VehicleDescription::model)),
                modelYear(values, present),
                values.textOr(COLOUR, present.map(VehicleDescription::colour)));
        RegisterVehicle command = new RegisterVehicle(
                vin,
                model,
                use(values, present),
                values.textOr(PLATE, Optional.empty()),
                null,
                context.reference(values, REFERENCE),
                mayBeShort(values));
        return context.vehicles().register(context.call(), command);
    }

    /** A wrong check digit is no proof: the car is taken, and a person has to confirm what the file says (VEH-1). */
    @Override
    public List<FieldFault> warnings(Object taken) {
        DealerVehicle car = (DealerVehicle) taken;
        return car.vinStanding() == VinStanding.TO_BE_CONFIRMED
                ? List.of(
                        FieldFault.of(VIN, FaultCode.VIN_CHECK_DIGIT, car.vin().toString()))
                : List.of();
    }

    /** The car that the row brings, where this dealer has registered it. */
    static Optional<DealerVehicle> registered(RowContext context, Values values) {
        Optional<Plate> plate = values.text(PLATE).flatMap(Plate::parse);
        return number(values)
                .flatMap(vin -> context.registering(vin, plate, context.known(SubjectKind.VEHICLE, values, REFERENCE)));
    }

    /** The row's number, where it is one. */
    private static Optional<Vin> number(Values values) {
        String text = values.text(VIN).orElseThrow();
        return Vin.parse(text)
                .vin()
                .or(() -> values.text(MAKE)
                        .filter(make -> mayBeShort(values))
                        .flatMap(make -> Vin.parseShort(text, make)));
    }

    private static boolean mayBeShort(Values values) {
        return values.text(SHORT_NUMBER).filter(MayBeShort.YES.name()::equals).isPresent();
    }

    private static @Nullable Integer modelYear(Values values, Optional<VehicleDescription> present) {
        if (values.brings(MODEL_YEAR)) {
            return values.number(MODEL_YEAR)
                    .map(year -> (int) Math.min(year, Integer.MAX_VALUE))
                    .orElse(null);
        }
        return present.filter(known -> known.modelYear().isPresent())
                .map(known -> known.modelYear().getAsInt())
                .orElse(null);
    }

    private static @Nullable VehicleUse use(Values values, Optional<VehicleDescription> present) {
        return (values.brings(USE) ? values.text(USE).map(VehicleUse::valueOf) : present.map(VehicleDescription::use))
                .orElse(null);
    }
}
