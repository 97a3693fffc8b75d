package dev.aftercare.jdbc.sql;

import static java.util.stream.Collectors.joining;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place where a scope becomes SQL (NET-2). A statement says what it needs, and a scope that is limited to one
 * organisation gets the condition, any other none:
 *
 * <ul>
 *   <li>{@code ${own:COLUMN}}: the row is the organisation's;
 *   <li>{@code ${here:COLUMN}}: the organisation of the scope, in a scope that is not limited what the column has;
 *   <li>{@code ${ground:KIND:COLUMN}}: a ground holds now for the thing of that kind whose id the column has;
 *   <li>{@code ${history:KIND:COLUMN}}: the same with a ground that opens what other dealers did;
 *   <li>{@code ${person:COLUMN}}: in the scope of one customer, the row is theirs; no condition in any other (CUS-11);
 *   <li>{@code ${ids:COLUMN:PARAMETER}}: the column has one of all ids of the customer of that parameter, in any scope (CUS-4b);
 *   <li>{@code ${ownText:COLUMN}}: the same, the column being a text;
 *   <li>{@code ${all}}: true only in a scope that is not limited;
 *   <li>{@code ${whoever}}: whoever's rows they are, on purpose. Where the database keeps a second wall, {@link Session} opens it
 *       for such a statement;
 *   <li>{@code ${set:COLUMN}}: the column, an instant, is not null, in any scope. It is said as a lower bound, since H2 walks through all
 *       nulls of an index that is bounded from above only;
 *   <li>{@code ${schema}}: the schema's name, in any scope.
 * </ul>
 */
final class Reach {

    static final String WHOEVER = "${whoever}";

    private static final Pattern MARK = Pattern.compile("\\$\\{([\\w.:]+)}");
    private static final String EVERYTHING = "1 = 1";
    private static final String MERGED = SubjectKind.CUSTOMER.name();
    private static final String NOTHING = "1 = 0";
    private static final String OPENING = Arrays.stream(GroundKind.values())
            .filter(GroundKind::opensHistory)
            .map(kind -> "'" + kind.name() + "'")
            .collect(joining(", ", " and reach_ground.ground in (", ")"));

    private final Schema schema;
    private final boolean limited;
    private final boolean personal;

    Reach(Schema schema, Width width) {
        this.schema = schema;
        this.limited = width != Width.EVERYTHING;
        this.personal = width == Width.PERSON;
    }

    /** The statement with its marks replaced. */
    String applyTo(String statement) {
        return MARK.matcher(statement)
                .replaceAll(mark ->
                        Matcher.quoteReplacement(replacement(mark.group(1).split(":", -1))));
    }

    private String replacement(String[] mark) {
        return switch (mark[0]) {
            case "schema" -> schema.name();
            case "set" -> mark[1] + " >= timestamp with time zone '0001-01-01 00:00:00+00'";
            case "own" -> limited ? mark[1] + " = :scope" : EVERYTHING;
            case "here" -> limited ? ":scope" : mark[1];
            case "person" -> personal ? person(mark[1]) : EVERYTHING;
            case "ids" -> mark[1] + " in (" + ids(mark[2]) + ")";
            case "ownText" -> limited ? mark[1] + " = cast(:scope as varchar)" : EVERYTHING;
            case "all" -> limited ? NOTHING : EVERYTHING;
            case "whoever" -> EVERYTHING;
            case "ground" -> limited ? ground(mark[1], mark[2], "") : EVERYTHING;
            case "history" -> limited ? ground(mark[1], mark[2], OPENING) : EVERYTHING;
            default -> throw new IllegalArgumentException("statement has the unknown mark " + String.join(":", mark));
        };
    }

    /** By all ids of whoever was merged (CUS-4b). */
    private String person(String column) {
        return "(" + column + " = :whose or " + column + " in (select reach_other.id" + identities()
                + " where reach_me.id = :whose))";
    }

    private String ids(String parameter) {
        return "select cast(:" + parameter + " as uuid) union all select reach_other.id" + identities()
                + " where reach_me.id = :" + parameter;
    }

    private String ground(String kind, String column, String which) {
        String holding = " and reach_ground.dealer = :scope and reach_ground.subject_kind = '" + kind
                + "' and reach_ground.since <= :now and (reach_ground.ends_at is null or reach_ground.ends_at > :now)"
                + which + ")";
        String direct = "exists (select 1 from " + schema + ".access reach_ground where reach_ground.subject = "
                + column + holding;
        return kind.equals(MERGED) ? "(" + direct + " or " + throughAnother(column) + holding + ")" : direct;
    }

    /** A ground for one record of a person is one for all of them (CUS-4b). */
    private String throughAnother(String column) {
        return "exists (select 1" + identities() + " join " + schema
                + ".access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = " + column;
    }

    /** Under names that no statement gives its own rows: a column of a row that is named alike would mean the inner one. */
    private String identities() {
        return " from " + schema + ".customer_identity reach_me join " + schema
                + ".customer_identity reach_other on reach_other.root = reach_me.root";
    }
}
