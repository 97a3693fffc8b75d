package dev.aftercare.http.json;

import dev.aftercare.domain.network.DealerSetup;
import dev.aftercare.domain.network.Department;
import dev.aftercare.domain.network.Mandate;
import dev.aftercare.domain.network.Trade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dealer may do, and how it is laid out; services are absent where it is authorised for every one,
 * address and directions are empty where they are not told. */
public record SetupView(
        List<String> brands,
        List<String> trades,
        @Nullable List<String> services,
        @Nullable String partsWarehouse,
        List<String> parkingPlaces,
        List<DepartmentView> departments,
        String address,
        String directions) {

    /** A department. */
    public record DepartmentView(String code, String name) {

        static DepartmentView of(Department department) {
            return new DepartmentView(department.code(), department.name());
        }
    }

    /** The view of {@code setup}. */
    static SetupView of(DealerSetup setup) {
        Mandate mandate = setup.mandate();
        return new SetupView(
                List.copyOf(mandate.brands()),
                mandate.trades().stream().map(Trade::name).toList(),
                mandate.services().map(List::copyOf).orElse(null),
                mandate.partsWarehouse().orElse(null),
                List.copyOf(setup.premises().parkingPlaces()),
                setup.premises().departments().stream().map(DepartmentView::of).toList(),
                setup.premises().address(),
                setup.premises().directions());
    }
}
