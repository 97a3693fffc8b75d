package dev.aftercare.jdbc.network;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.DealerSetup;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.NetworkStructure;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.HoursJson;
import dev.aftercare.jdbc.json.SetupJson;
import dev.aftercare.jdbc.json.StructureJson;
import dev.aftercare.jdbc.json.WorkshopJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.network.Organisations;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Organisations} in the tables {@code manufacturer} and {@code dealer}. */
public final class JdbcOrganisations implements Organisations {

    private static final String FOUND = """
            insert into ${schema}.manufacturer (only_one, id, name, zone, structure, version)
            values (1, :id, :name, :zone, :structure, :version)""";

    private static final String MANUFACTURER = "select * from ${schema}.manufacturer";

    private static final String UPDATE_MANUFACTURER = """
            update ${schema}.manufacturer
            set name = :name, zone = :zone, structure = :structure, version = :version
            where id = :id and version = :version - 1 and ${own:id}""";

    private static final String OPEN = """
            insert into ${schema}.dealer
                (id, code, code_order, name, region, city, grade, zone, hours, workshop, setup, version)
            values (:id, :code, :code_order, :name, :region, :city, :grade, :zone, :hours, :workshop, :setup, :version)""";

    private static final String UPDATE = """
            update ${schema}.dealer
            set code = :code, code_order = :code_order, name = :name, region = :region, city = :city, grade = :grade,
                zone = :zone, hours = :hours, workshop = :workshop, setup = :setup, version = :version
            where id = :id and version = :version - 1 and ${own:id}""";

    private static final String DEALER = "select * from ${schema}.dealer where id = :id and ${own:id}";

    private static final String DEALERS = """
            select * from ${schema}.dealer
            where code_order > :after and ${own:id}
            order by code_order
            limit :limit""";

    private static final String DEALERS_IN = """
            select * from ${schema}.dealer
            where region = any(:regions) and code_order > :after and ${own:id}
            order by code_order
            limit :limit""";

    private final Session session;

    public JdbcOrganisations(Session session) {
        this.session = session;
    }

    @Override
    public boolean found(Manufacturer manufacturer) {
        session.requireOwn(manufacturer.id(), manufacturer.id().subject(), manufacturer.version());
        return session.insertIfAbsent(FOUND, columns(manufacturer));
    }

    @Override
    public void update(Manufacturer manufacturer) {
        session.replace(
                UPDATE_MANUFACTURER, manufacturer.id().subject(), manufacturer.version(), columns(manufacturer));
    }

    @Override
    public Optional<Manufacturer> manufacturer() {
        return session.find(
                MANUFACTURER,
                Binder.NOTHING,
                row -> new Manufacturer(
                        row.id("id", OrganisationId::new),
                        row.text("name"),
                        row.zone("zone"),
                        row.optionalText("structure").map(StructureJson::read).orElseGet(NetworkStructure::none),
                        row.number("version")));
    }

    @Override
    public boolean open(Dealer dealer) {
        session.requireOwn(dealer.id(), dealer.id().subject(), dealer.version());
        return session.insertIfAbsent(OPEN, columns(dealer));
    }

    @Override
    public void update(Dealer dealer) {
        session.replace(UPDATE, dealer.id().subject(), dealer.version(), columns(dealer));
    }

    @Override
    public Optional<Dealer> dealer(OrganisationId id) {
        return session.find(DEALER, parameters -> parameters.id("id", id), JdbcOrganisations::read);
    }

    @Override
    public Page<Dealer> dealers(PageRequest page) {
        List<Dealer> found = session.list(
                DEALERS,
                parameters -> parameters
                        .bytes("after", utf8(page.afterKey(code -> code).orElse("")))
                        .number("limit", page.limit() + 1L),
                JdbcOrganisations::read);
        return Page.of(found, page, Dealer::code);
    }

    @Override
    public Page<Dealer> dealersIn(Collection<String> regions, PageRequest page) {
        List<Dealer> found = session.list(
                DEALERS_IN,
                parameters -> parameters
                        .texts("regions", regions)
                        .bytes("after", utf8(page.afterKey(code -> code).orElse("")))
                        .number("limit", page.limit() + 1L),
                JdbcOrganisations::read);
        return Page.of(found, page, Dealer::code);
    }

    private static Binder columns(Manufacturer manufacturer) {
        return parameters -> parameters
                .id("id", manufacturer.id())
                .text("name", manufacturer.name())
                .text("zone", manufacturer.zone().getId())
                .text("structure", StructureJson.write(manufacturer.structure()))
                .number("version", manufacturer.version());
    }

    private static Binder columns(Dealer dealer) {
        DealerProfile profile = dealer.profile();
        return parameters -> parameters
                .id("id", dealer.id())
                .text("code", dealer.code())
                .bytes("code_order", utf8(dealer.code()))
                .text("name", profile.name())
                .text("region", profile.region())
                .text("city", profile.city())
                .constant("grade", profile.grade())
                .text("zone", dealer.zone().getId())
                .text("hours", HoursJson.write(dealer.hours()))
                .text("workshop", WorkshopJson.write(dealer.workshop()))
                .text("setup", SetupJson.write(dealer.setup()))
                .number("version", dealer.version());
    }

    private static Dealer read(Row row) {
        return new Dealer(
                row.id("id", OrganisationId::new),
                row.text("code"),
                new DealerProfile(
                        row.text("name"), row.text("region"), row.text("city"), row.constant("grade", Grade.class)),
                row.zone("zone"),
                HoursJson.read(row.text("hours")),
                WorkshopJson.read(row.text("workshop")),
                row.optionalText("setup").map(SetupJson::read).orElseGet(DealerSetup::standard),
                row.number("version"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
