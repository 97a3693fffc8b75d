package dev.aftercare.usecase.importing;

import com.google.common.collect.ImmutableList;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.util.List;
import java.util.Map;

/** Every kind of rows that can be imported. */
final class RowKinds {

    static final List<RowKind> ALL = ImmutableList.of(
            new CustomerRows(),
            new VehicleRows(),
            new ReadingRows(),
            new PlateRows(),
            new PlateHistoryRows(),
            new OwnerRows(),
            new InsuranceRows(),
            new InspectionRows(),
            new VisitRows(),
            new ComplaintRows());

    private RowKinds() {}

    static List<String> names() {
        return ALL.stream().map(RowKind::name).toList();
    }

    /** The kind of that name; throws {@link InvalidInputException} where there is none. */
    static RowKind named(String field, String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(List.of(FieldFault.of(
                        field, FaultCode.UNKNOWN_VALUE, name, Map.of("known", String.join(", ", names()))))));
    }
}
