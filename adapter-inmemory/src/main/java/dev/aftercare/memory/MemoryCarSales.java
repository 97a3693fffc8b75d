package dev.aftercare.memory;

import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.followup.CarSales;
import java.util.List;
import java.util.Optional;

/** Sales of cars in memory, until the jobs have looked at them. */
record MemoryCarSales(Work work) implements CarSales {

    private static final Table<CarSale> SALES = Table.of("follow_up_sale", sale -> Key.of(sale.vehicle()), List.of());

    @Override
    public void note(CarSale sale) {
        rows().get(Key.of(sale.vehicle()))
                .ifPresentOrElse(earlier -> rows().replace(earlier, sale), () -> rows().insert(sale));
    }

    @Override
    public List<CarSale> noted(int limit) {
        return work.reachesAll() ? rows().under(SALES.primary(), Key.of(), sale -> true, limit) : List.of();
    }

    @Override
    public boolean forget(CarSale sale) {
        Optional<CarSale> noted =
                rows().get(Key.of(sale.vehicle())).filter(sale::equals).filter(same -> work.reachesAll());
        noted.ifPresent(rows()::delete);
        return noted.isPresent();
    }

    private View<CarSale> rows() {
        return work.rows(SALES);
    }
}
