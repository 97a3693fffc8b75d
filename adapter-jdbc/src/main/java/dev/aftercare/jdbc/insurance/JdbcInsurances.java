package dev.aftercare.jdbc.insurance;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceTerms;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.lifecycle.StandingEnds;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.insurance.EndPlace;
import dev.aftercare.port.insurance.Insurances;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** {@link Insurances} in the table {@code insurance}. */
public final class JdbcInsurances implements Insurances {

    private static final String INSERT = """
            insert into ${schema}.insurance
                (dealer, id, vehicle, holder, kind, insurer, policy_number, first_day, last_day, premium, currency, recorded_on,
                car_left_on, version)
            values (:dealer, :id, :vehicle, :holder, :kind, :insurer, :policy_number, :first_day, :last_day, :premium, :currency,
                :recorded_on, :car_left_on, :version)""";

    private static final String UPDATE = """
            update ${schema}.insurance
            set kind = :kind, insurer = :insurer, policy_number = :policy_number, first_day = :first_day, last_day = :last_day,
                premium = :premium, currency = :currency, car_left_on = :car_left_on, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:holder}""";

    private static final String DELETE = """
            delete from ${schema}.insurance
            where dealer = :dealer and id = :id and version = :version and ${own:dealer} and ${person:holder}""";

    private static final String FIND =
            "select * from ${schema}.insurance where id = :id and ${own:dealer} and ${person:holder}";

    private static final String OF_CAR = """
            select * from ${schema}.insurance
            where vehicle = :vehicle and dealer = :dealer and car_left_on is null and ${own:dealer} and ${person:holder}
            order by last_day, id""";

    private static final String ENDING = """
            select * from ${schema}.insurance i
            where dealer = :dealer and car_left_on is null and last_day >= :from_day and last_day < :until_day
                and kind = any(:kinds) and (last_day, id) > (:last_day, :id) and ${own:dealer} and ${person:holder}
                and %s
                and ${whoever}
            order by last_day, id
            limit :limit""".formatted(StandingEnds.noneOf("i.vehicle"));

    private static final String COUNT = """
            select kind, count(*) as ending from ${schema}.insurance i
            where dealer = :dealer and car_left_on is null and last_day >= :from_day and last_day < :until_day
                and ${own:dealer} and ${person:holder}
                and %s
                and ${whoever}
            group by kind""".formatted(StandingEnds.noneOf("i.vehicle"));

    private static final String CAR_LEFT = """
            update ${schema}.insurance set car_left_on = :since, version = version + 1
            where vehicle = :vehicle and car_left_on is null and not (${ids:holder:owner})""";

    private static final String CAR_LEFT_WHOEVER =
            CAR_LEFT + " and (first_day < :since or recorded_on < :since) and ${whoever}";

    private static final String CAR_LEFT_HERE = CAR_LEFT + " and dealer = :dealer and ${own:dealer}";

    private static final String OF_HOLDER = """
            select * from ${schema}.insurance
            where holder = any(:holders) and ${own:dealer} and ${person:holder}
            order by id""";

    private static final String FORGET =
            "delete from ${schema}.insurance where holder = any(:holders) and ${own:dealer} and ${person:holder}";

    private final Session session;

    public JdbcInsurances(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Insurance insurance) {
        session.requireOwn(
                insurance.dealer(), insurance.holder(), insurance.id().subject(), insurance.version());
        session.changeOne(
                INSERT,
                parameters -> bind(parameters, insurance)
                        .id("vehicle", insurance.vehicle())
                        .id("holder", insurance.holder())
                        .date("recorded_on", insurance.recordedOn()));
    }

    @Override
    public void update(Insurance insurance) {
        session.replace(
                UPDATE, insurance.id().subject(), insurance.version(), parameters -> bind(parameters, insurance));
    }

    @Override
    public void delete(Insurance insurance) {
        session.replace(
                DELETE,
                insurance.id().subject(),
                insurance.version() + 1,
                parameters -> parameters
                        .id("dealer", insurance.dealer())
                        .id("id", insurance.id())
                        .number("version", insurance.version()));
    }

    @Override
    public Optional<Insurance> find(InsuranceId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcInsurances::read);
    }

    @Override
    public List<Insurance> ofCar(OrganisationId dealer, VehicleId vehicle) {
        return session.list(
                OF_CAR, parameters -> parameters.id("dealer", dealer).id("vehicle", vehicle), JdbcInsurances::read);
    }

    @Override
    public Page<Insurance> endingIn(
            OrganisationId dealer, DateRange days, Collection<InsuranceKind> kinds, PageRequest page) {
        EndPlace after = page.afterKey(EndPlace::read).orElse(EndPlace.FIRST);
        List<Insurance> found = session.list(
                ENDING,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("from_day", days.from())
                        .date("until_day", days.until())
                        .texts("kinds", kinds.stream().map(Enum::name).toList())
                        .date("last_day", after.lastDay())
                        .uuid("id", after.id())
                        .number("limit", page.limit() + 1L),
                JdbcInsurances::read);
        return Page.of(found, page, insurance -> EndPlace.of(insurance).toString());
    }

    @Override
    public Map<InsuranceKind, Integer> countEndingIn(OrganisationId dealer, DateRange days) {
        return session.map(
                COUNT,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("from_day", days.from())
                        .date("until_day", days.until()),
                row -> row.constant("kind", InsuranceKind.class),
                row -> row.count("ending"));
    }

    @Override
    public void carWentTo(VehicleId vehicle, CustomerId owner, LocalDate since) {
        session.change(
                CAR_LEFT_WHOEVER,
                parameters ->
                        parameters.id("vehicle", vehicle).id("owner", owner).date("since", since));
    }

    @Override
    public void carWentTo(OrganisationId dealer, VehicleId vehicle, CustomerId owner, LocalDate since) {
        session.change(
                CAR_LEFT_HERE,
                parameters -> parameters
                        .id("vehicle", vehicle)
                        .id("owner", owner)
                        .date("since", since)
                        .id("dealer", dealer));
    }

    @Override
    public List<Insurance> ofHolder(Collection<CustomerId> holder) {
        return session.list(OF_HOLDER, parameters -> parameters.ids("holders", holder), JdbcInsurances::read);
    }

    @Override
    public void forget(Collection<CustomerId> holder) {
        session.change(FORGET, parameters -> parameters.ids("holders", holder));
    }

    private static Parameters bind(Parameters parameters, Insurance insurance) {
        InsuranceTerms terms = insurance.terms();
        return parameters
                .id("dealer", insurance.dealer())
                .id("id", insurance.id())
                .constant("kind", terms.kind())
                .text("insurer", terms.insurer())
                .text("policy_number", terms.number())
                .date("first_day", terms.firstDay())
                .date("last_day", terms.lastDay())
                .number(
                        "premium",
                        terms.premium()
                                .map(money -> OptionalLong.of(money.minor()))
                                .orElse(OptionalLong.empty()))
                .text("currency", terms.premium().map(money -> money.currency().getCurrencyCode()))
                .date("car_left_on", insurance.carLeftOn())
                .number("version", insurance.version());
    }

    private static Insurance read(Row row) {
        InsuranceTerms terms = new InsuranceTerms(
                row.constant("kind", InsuranceKind.class),
                row.text("insurer"),
                row.text("policy_number"),
                row.date("first_day"),
                row.date("last_day"),
                row.optionalText("currency")
                        .map(currency -> new Money(row.number("premium"), Currency.getInstance(currency))));
        return new Insurance(
                row.id("id", InsuranceId::new),
                row.id("dealer", OrganisationId::new),
                row.id("vehicle", VehicleId::new),
                row.id("holder", CustomerId::new),
                terms,
                row.date("recorded_on"),
                row.optionalDate("car_left_on"),
                row.number("version"));
    }
}
