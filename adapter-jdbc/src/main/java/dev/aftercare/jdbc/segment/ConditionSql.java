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
import java.util.function.UnaryOperator;

/**
 * A condition as an expression over the row {@code c} of {@code customer}, which is true or false and never unknown (CUS-12). Only the values
 * that are compared with are bound; every word of the expression is ours.
 */
final class ConditionSql {

    static final Theirs CARS = Theirs.in("dealer_vehicle", "owner");

    static final Theirs REPAIRS = Theirs.in("visit", "customer").where(row -> row + ".repair_order = true");

    private static final Theirs OF_THE_YEAR =
            REPAIRS.where(row -> row + ".arrived_on >= :year_from and " + row + ".arrived_on < :year_until");

    /** Stands for the name of a row of a car until it is known. */
    private static final String CAR = "?car";

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
            return hasCar(car);
        }
        return condition instanceof Condition.OneOf oneOf ? textOf(oneOf) : numberOf((Condition.InRange) condition);
    }

    /** Values are bound once, whatever the row is called. */
    private String hasCar(Condition.HasCar car) {
        List<UnaryOperator<String>> parts =
                car.parts().stream().map(this::ofCar).toList();
        return CARS.where(row -> parts.stream().map(part -> part.apply(row)).collect(joining(" and ")))
                .exist();
    }

    private String textOf(Condition.OneOf oneOf) {
        String values = values(oneOf);
        return switch (oneOf.fact()) {
            case KIND -> "c.name_kind = any(" + values + ")";
            case INDUSTRY -> "coalesce(c.industry = any(" + values + "), false)";
            case REGION ->
                "exists (select 1 from ${schema}.dealer d where d.id = ${here:c.registered_at} and ${own:d.id} and d.region = any("
                        + values + "))";
            case KEY_ACCOUNT ->
                Theirs.in("key_account", "active_of")
                        .where(row -> "'" + Fact.YES + "' = any(" + values + ")")
                        .exist();
            case STATE ->
                "exists (select 1 from ${schema}.activity a where a.organisation = ${here:c.registered_at}"
                        + " and a.subject_kind = 'CUSTOMER' and a.subject = c.id and ${own:a.organisation} and a.state = any("
                        + values + "))";
            default -> throw new IllegalArgumentException("no text of a customer: " + oneOf.fact());
        };
    }

    private String numberOf(Condition.InRange range) {
        return switch (range.fact()) {
            case CARS -> within(range, CARS.total("count(*)"));
            case VISITS -> within(range, OF_THE_YEAR.different("arrived_on"));
            case SPEND ->
                within(
                        range,
                        OF_THE_YEAR
                                .where(row -> row + ".currency = :currency")
                                .total("coalesce(sum(t.customer_share), 0)"));
            case COMPLAINTS ->
                within(
                        range,
                        Theirs.in("complaint", "customer")
                                .where(row -> row + ".received_at >= :since and " + row + ".received_at < :until")
                                .total("count(*)"));
            case DAYS_SINCE_VISIT -> lastVisit(range);
            default -> throw new IllegalArgumentException("no number of a customer: " + range.fact());
        };
    }

    /** Fewer days ago is a later date: there is one, none is too late, and one is late enough. */
    private String lastVisit(Condition.InRange range) {
        Theirs past = REPAIRS.where(row -> row + ".arrived_on <= :today");
        List<String> ends = new ArrayList<>();
        ends.add(past.exist());
        range.least().ifPresent(days -> {
            String day = date(daysAgo(days));
            ends.add("not " + past.where(row -> row + ".arrived_on > " + day).exist());
        });
        range.most().ifPresent(days -> {
            String day = date(daysAgo(days));
            ends.add(past.where(row -> row + ".arrived_on >= " + day).exist());
        });
        return ends.stream().collect(joining(" and ", "(", ")"));
    }

    private LocalDate daysAgo(long days) {
        long epochDay = question.day().toEpochDay();
        long bounded = Math.min(
                Math.max(days, epochDay - LocalDate.of(9999, 12, 31).toEpochDay()),
                epochDay - LocalDate.of(1, 1, 1).toEpochDay());
        return question.day().minusDays(bounded);
    }

    private UnaryOperator<String> ofCar(Condition.Comparison comparison) {
        if (comparison instanceof Condition.OneOf oneOf) {
            String column = switch (oneOf.fact()) {
                case MAKE -> ".make";
                case MODEL -> ".model";
                case USE -> ".used_as";
                default -> throw new IllegalArgumentException("no text of a car: " + oneOf.fact());
            };
            String values = values(oneOf);
            return row -> row + column + " = any(" + values + ")";
        }
        if (comparison.fact() != Fact.CAR_AGE) {
            throw new IllegalArgumentException("no number of a car: " + comparison.fact());
        }
        String age =
                within((Condition.InRange) comparison, "(" + question.day().getYear() + " - " + CAR + ".model_year)");
        return row -> row + ".model_year is not null and " + age.replace(CAR, row);
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
