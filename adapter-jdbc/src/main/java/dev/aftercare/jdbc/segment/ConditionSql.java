package dev.aftercare.jdbc.segment;

import static java.util.stream.Collectors.joining;

import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.jdbc.sql.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A condition as an expression over the row {@code c} of {@code customer}, which is true or false and never unknown (CUS-12). Only the values
 * that are compared with are bound; every word of the expression is ours.
 */
final class ConditionSql {

    /**
     * The ids of each customer, by the root (CUS-4b): their own and those that were merged into it. It is joined and not asked with {@code in}: then
     * neither database finds what stands under an id by its index.
     */
    private static final String IDS = "(select own.id as root, own.id as id from ${schema}.customer own"
            + " union all select i.root as root, i.id as id from ${schema}.customer_identity i where i.id <> i.root) p";

    private static final String YEAR =
            "v.repair_order = true and v.arrived_on >= :year_from and v.arrived_on < :year_until and ${own:v.dealer}";

    private final SegmentQuestion question;
    private final String text;
    private final List<Consumer<Parameters>> bindings = new ArrayList<>();

    ConditionSql(SegmentQuestion question) {
        this.question = question;
        this.text = of(question.condition());
    }

    String text() {
        return text;
    }

    void bind(Parameters parameters) {
        bindings.forEach(binding -> binding.accept(parameters));
        if (text.contains(":year_from")) {
            parameters
                    .date("year_from", question.year().from())
                    .date("year_until", question.year().until());
        }
        if (text.contains(":currency")) {
            parameters.text("currency", question.currency().getCurrencyCode());
        }
        if (text.contains(":since")) {
            parameters
                    .instant("since", question.yearOfInstants().start())
                    .instant("until", question.yearOfInstants().end());
        }
        if (text.contains(":today")) {
            parameters.date("today", question.day());
        }
    }

    private String of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().map(this::of).collect(joining(" and ", "(", ")"));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().map(this::of).collect(joining(" or ", "(", ")"));
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + of(not.part()) + ")";
        }
        if (condition instanceof Condition.HasCar car) {
            return cars(car.parts().stream().map(this::ofCar).collect(joining(" and ")));
        }
        return condition instanceof Condition.OneOf oneOf ? textOf(oneOf) : numberOf((Condition.InRange) condition);
    }

    /** From the rows {@code alias} of a table that a dealer keeps of the customer {@code c}, by all ids of theirs. */
    static String fromTheirs(String table, String alias, String column) {
        return " from " + IDS + " join ${schema}." + table + " " + alias + " on " + alias + "." + column
                + " = p.id where p.root = c.id and " + alias + ".dealer = c.registered_at ";
    }

    private static String cars(String which) {
        return "exists (select 1" + fromTheirs("dealer_vehicle", "v", "owner") + " and ${own:v.dealer} and " + which
                + ")";
    }

    private String textOf(Condition.OneOf oneOf) {
        String values = values(oneOf);
        return switch (oneOf.fact()) {
            case KIND -> "c.name_kind = any(" + values + ")";
            case INDUSTRY -> "coalesce(c.industry = any(" + values + "), false)";
            case REGION ->
                "exists (select 1 from ${schema}.dealer d where d.id = c.registered_at and ${own:d.id} and d.region = any("
                        + values + "))";
            case KEY_ACCOUNT ->
                "exists (select 1" + fromTheirs("key_account", "k", "active_of") + " and ${own:k.dealer} and '"
                        + Fact.YES + "' = any(" + values + "))";
            case STATE ->
                "exists (select 1 from ${schema}.activity a where a.organisation = c.registered_at"
                        + " and a.subject_kind = 'CUSTOMER' and a.subject = c.id and ${own:a.organisation} and a.state = any("
                        + values + "))";
            default -> throw new IllegalArgumentException("no text of a customer: " + oneOf.fact());
        };
    }

    private String numberOf(Condition.InRange range) {
        return switch (range.fact()) {
            case CARS ->
                within(
                        range,
                        "(select count(*)" + fromTheirs("dealer_vehicle", "v", "owner") + " and ${own:v.dealer})");
            case VISITS ->
                within(
                        range,
                        "(select count(distinct v.arrived_on)" + fromTheirs("visit", "v", "customer") + " and " + YEAR
                                + ")");
            case SPEND ->
                within(
                        range,
                        "(select coalesce(sum(v.customer_share), 0)" + fromTheirs("visit", "v", "customer")
                                + " and v.currency = :currency and " + YEAR + ")");
            case COMPLAINTS ->
                within(
                        range,
                        "(select count(*)" + fromTheirs("complaint", "k", "customer")
                                + " and k.received_at >= :since and k.received_at < :until and ${own:k.dealer})");
            case DAYS_SINCE_VISIT -> lastVisit(range);
            default -> throw new IllegalArgumentException("no number of a customer: " + range.fact());
        };
    }

    /** Fewer days ago is a later date. */
    private String lastVisit(Condition.InRange range) {
        String last = "(select max(v.arrived_on)" + fromTheirs("visit", "v", "customer")
                + " and v.repair_order = true and v.arrived_on <= :today and ${own:v.dealer})";
        List<String> ends = new ArrayList<>();
        range.least().ifPresent(days -> ends.add(last + " <= " + date(daysAgo(days))));
        range.most().ifPresent(days -> ends.add(last + " >= " + date(daysAgo(days))));
        return ends.stream().collect(joining(" and ", "coalesce(", ", false)"));
    }

    private LocalDate daysAgo(long days) {
        long epochDay = question.day().toEpochDay();
        long bounded = Math.min(
                Math.max(days, epochDay - LocalDate.of(9999, 12, 31).toEpochDay()),
                epochDay - LocalDate.of(1, 1, 1).toEpochDay());
        return question.day().minusDays(bounded);
    }

    private String ofCar(Condition.Comparison comparison) {
        if (comparison instanceof Condition.OneOf oneOf) {
            String column = switch (oneOf.fact()) {
                case MAKE -> "v.make";
                case MODEL -> "v.model";
                case USE -> "v.used_as";
                default -> throw new IllegalArgumentException("no text of a car: " + oneOf.fact());
            };
            return column + " = any(" + values(oneOf) + ")";
        }
        if (comparison.fact() != Fact.CAR_AGE) {
            throw new IllegalArgumentException("no number of a car: " + comparison.fact());
        }
        return "v.model_year is not null and "
                + within((Condition.InRange) comparison, "(" + question.day().getYear() + " - v.model_year)");
    }

    private String within(Condition.InRange range, String expression) {
        List<String> ends = new ArrayList<>();
        end(range.least(), ends, expression + " >= ");
        end(range.most(), ends, expression + " <= ");
        return ends.stream().collect(joining(" and ", "(", ")"));
    }

    private void end(OptionalLong number, List<String> ends, String compared) {
        number.ifPresent(value -> {
            String name = "c" + bindings.size();
            bindings.add(parameters -> parameters.number(name, value));
            ends.add(compared + ":" + name);
        });
    }

    private String values(Condition.OneOf oneOf) {
        String name = "c" + bindings.size();
        bindings.add(parameters -> parameters.texts(name, oneOf.values()));
        return ":" + name;
    }

    private String date(LocalDate date) {
        String name = "c" + bindings.size();
        bindings.add(parameters -> parameters.date(name, date));
        return ":" + name;
    }
}
