package dev.aftercare.memory;

import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.followup.CarSales;
import java.util.List;

/** Sales of cars in memory, until the jobs have looked at them. */
record MemoryCarSales(Work work) implements CarSales {

    private static final Table<CarSale> SALES =
            Table.of("follow_up_sale", sale -> Key.of(sale.vehicle(), sale.newOwner()), List.of());

    @Override
    public void note(CarSale sale) {
        rows().insertIfAbsent(sale);
    }

    @Override
    public List<CarSale> noted(int limit) {
        return work.reachesAll() ? rows().under(SALES.primary(), Key.of(), sale -> true, limit) : List.of();
    }

    @Override
    public void forget(CarSale sale) {
        rows().get(Key.of(sale.vehicle(), sale.newOwner()))
                .filter(noted -> work.reachesAll())
                .ifPresent(rows()::delete);
    }

    private View<CarSale> rows() {
        return work.rows(SALES);
    }
}
