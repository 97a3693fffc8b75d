package dev.aftercare.jdbc.segment;

import java.util.function.UnaryOperator;

/**
 * The rows that the scope's dealer keeps of the customer {@code c}, in the network those of who registered them, by all ids of theirs
 * (CUS-4b), as expressions of SQL. What stands under their own id
 * and what stands under ids that were merged into it are a query each: only so both databases find either by its index, and whoever was
 * never merged, as nearly everybody, costs one look more.
 *
 * @param column that has the customer's id
 * @param which rows, told for a name by which a row is called
 */
record Theirs(String table, String column, UnaryOperator<String> which) {

    private static final String ROW = "t";

    /** All rows of a table. */
    static Theirs in(String table, String column) {
        return new Theirs(table, column, row -> "${own:" + row + ".dealer}");
    }

    /** Only those of which {@code more} is true. */
    Theirs where(UnaryOperator<String> more) {
        return new Theirs(table, column, row -> which.apply(row) + " and " + more.apply(row));
    }

    /** Whether there is one. */
    String exist() {
        return "(exists (select 1" + own(ROW) + ") or exists (select 1" + merged() + "))";
    }

    /** What {@code aggregate}, a count or a sum over rows called {@code t}, gives of all of them. */
    String total(String aggregate) {
        return "((select " + aggregate + own(ROW) + ") + (select " + aggregate + merged() + "))";
    }

    /** How many different values a column of theirs has. */
    String different(String value) {
        String count = "(select count(distinct " + ROW + "." + value + ")";
        String again = own("o") + " and o." + value + " = " + ROW + "." + value;
        return "(" + count + own(ROW) + ") + " + count + merged() + " and not exists (select 1" + again + ")))";
    }

    private String own(String row) {
        return " from ${schema}." + table + " " + row + " where " + row + ".dealer = ${here:c.registered_at} and " + row
                + "." + column + " = c.id and " + which.apply(row);
    }

    private String merged() {
        return " from ${schema}.customer_identity i join ${schema}." + table + " " + ROW + " on " + ROW + "." + column
                + " = i.id where i.root = c.id and i.id <> c.id and " + ROW + ".dealer = ${here:c.registered_at} and "
                + which.apply(ROW);
    }
}
