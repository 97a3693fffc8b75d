package dev.aftercare.jdbc.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The SQL of row security, made from the list of tables and from {@link Reach}, so that both walls have the same conditions. A
 * cell of the list is one of {@link Reach}'s marks, without its braces, or
 *
 * <ul>
 *   <li>{@code none:COLUMN}: the column is null, in any scope;
 *   <li>{@code with:TABLE:COLUMN}: the row of that table whose id the column has is seen;
 *   <li>{@code anybody}, {@code nobody}: in any limited scope, in none;
 *   <li>{@code open}: without a scope too;
 * </ul>
 *
 * or several of them with {@code and} or, which binds less, {@code or} between.
 */
public final class RowSecurityFile {

    private static final String SCHEMA = "${schema}";
    private static final String ROW_SCOPE = "(select ${schema}.row_scope())";
    private static final String NOBODY = "nobody";
    private static final String OPEN = "open";

    private static final String HEAD = """
            -- Row security, for PostgreSQL only: made from tables.csv by RowSecurityFileTest, run again whenever it has changed.
            -- Run all of it in one transaction. Not told a scope, a transaction sees no row; docs/row-security.md tells more.

            create or replace function ${schema}.row_scope() returns uuid language sql stable parallel safe as $$
                select cast(nullif(nullif(current_setting('aftercare.scope', true), '*'), '') as uuid) $$;

            create or replace function ${schema}.row_scope_is_network() returns boolean language sql stable parallel safe as $$
                select current_setting('aftercare.scope', true) = '*' $$;

            create or replace function ${schema}.row_now() returns timestamp with time zone language sql stable parallel safe as $$
                select cast(nullif(current_setting('aftercare.now', true), '') as timestamp with time zone) $$;

            do $$
            declare one record;
            begin
                for one in select tablename, policyname from pg_policies
                    where schemaname = '${schema}' and policyname like 'aftercare\\_%'
                loop
                    execute format('drop policy %I on ${schema}.%I', one.policyname, one.tablename);
                end loop;
            end $$;
            """;

    /**
     * A line of the list.
     *
     * @param reads for which rows a limited scope sees them
     * @param adds which rows it may insert
     * @param changes which rows it may update and delete
     */
    public record Line(String table, String kind, String reads, String adds, String changes) {

        /** What is left out is as the cell before it. */
        static Line of(String text) {
            List<String> cells = List.of(text.split(","));
            if (cells.size() < 3) {
                throw new IllegalArgumentException("tables.csv: '" + text
                        + "' does not say who reads the rows. Maybe add own:COLUMN with the organisation's column.");
            }
            String adds = cells.size() > 3 ? cells.get(3) : cells.get(2);
            return new Line(cells.get(0), cells.get(1), cells.get(2), adds, cells.size() > 4 ? cells.get(4) : adds);
        }

        /** Whether it is seen without a scope, by the migrator that has to know the version too. */
        public boolean isOpen() {
            return reads.equals(OPEN);
        }

        /** The column with the organisation whose row it is. */
        public Optional<String> ownColumn() {
            return Arrays.stream(adds.split(" or "))
                    .filter(mark -> mark.startsWith("own"))
                    .map(mark -> mark.substring(mark.indexOf(':') + 1))
                    .findFirst();
        }
    }

    private RowSecurityFile() {}

    /** The lines of the list. */
    public static List<Line> lines(String list) {
        return list.lines().skip(1).map(Line::of).toList();
    }

    /** The whole file. */
    public static String of(String list) {
        return lines(list).stream().map(RowSecurityFile::table).collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    private static String table(Line line) {
        if (line.isOpen()) {
            return alter(line, "enable row level security") + policy(line, "read", "for select", "using", line.reads);
        }
        String text = alter(line, "enable row level security, force row level security")
                + create(line, "network", "", "using", "(select ${schema}.row_scope_is_network())");
        return line.reads.equals(line.adds) && line.reads.equals(line.changes)
                ? text + policy(line, "all", "", "using", line.reads)
                : text
                        + policy(line, "read", "for select", "using", line.reads)
                        + policy(line, "add", "for insert", "with check", line.adds)
                        + policy(line, "change", "for update", "using", line.changes)
                        + policy(line, "remove", "for delete", "using", line.changes);
    }

    private static String alter(Line line, String what) {
        return "alter table " + SCHEMA + "." + line.table + " " + what + ";\n";
    }

    private static String policy(Line line, String name, String command, String what, String marks) {
        return marks.equals(NOBODY) ? "" : create(line, name, command, what, condition(line.table, marks));
    }

    private static String create(Line line, String name, String command, String what, String condition) {
        String words = command.isEmpty() ? "" : command + " ";
        return "create policy aftercare_" + name + " on " + SCHEMA + "." + line.table + " " + words + what + " ("
                + condition + ");\n";
    }

    private static String condition(String table, String marks) {
        return Arrays.stream(marks.split(" or "))
                .map(together -> all(table, together))
                .collect(Collectors.joining("\n    or "));
    }

    private static String all(String table, String marks) {
        return Arrays.stream(marks.split(" and "))
                .map(mark -> one(table, mark.split(":")))
                .collect(Collectors.joining("\n    and "));
    }

    private static String one(String table, String[] mark) {
        String column = table + "." + mark[mark.length - 1];
        return switch (mark[0]) {
            case OPEN -> "true";
            case "anybody" -> ROW_SCOPE + " is not null";
            case "none" -> column + " is null and " + ROW_SCOPE + " is not null";
            case "with" -> "exists (select 1 from " + SCHEMA + "." + mark[1] + " r where r.id = " + column + ")";
            default -> reach(mark, column);
        };
    }

    /** What a statement in a limited scope would say. */
    private static String reach(String[] mark, String column) {
        String[] qualified = mark.clone();
        qualified[mark.length - 1] = column;
        Schema standIn = new Schema("stand_in");
        return new Reach(standIn, Width.ORGANISATION)
                .applyTo("${" + String.join(":", qualified) + "}")
                .replace(standIn + ".", SCHEMA + ".")
                .replace(":scope", ROW_SCOPE)
                .replace(":now", "(select ${schema}.row_now())");
    }
}
