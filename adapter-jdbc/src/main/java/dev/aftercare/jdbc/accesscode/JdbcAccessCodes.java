package dev.aftercare.jdbc.accesscode;

import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCode.Sending;
import dev.aftercare.domain.accesscode.AccessCode.Sent;
import dev.aftercare.domain.accesscode.AccessCode.Told;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.accesscode.CodeSeal;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.accesscode.AccessCodes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** {@link AccessCodes} in the table {@code access_code}. */
public final class JdbcAccessCodes implements AccessCodes {

    /** There is no row of a code yet that could be locked, and a dealer's own row changes seldom. */
    private static final String LOCK_DEALER =
            "select id from ${schema}.dealer where id = :dealer and ${own:id} for update";

    private static final String COUNT_ASKED = """
            select count(*) as codes from ${schema}.access_code
            where dealer = :dealer and asked_at > :since and ${own:dealer}""";

    private static final String COUNT_SENT = """
            select coalesce(sum(sendings), 0) as messages from ${schema}.access_code
            where vehicle = :vehicle and asked_at > :since and ${own:dealer}""";

    private static final String INSERT = """
            insert into ${schema}.access_code
                (dealer, id, vehicle, asked_at, told_until, told_tries, ends_at, tries_left, next_try, sendings, sent_to,
                seal_salt, seal_sha256, version)
            values (:dealer, :id, :vehicle, :asked_at, :told_until, :told_tries, :ends_at, :tries_left, :next_try, :sendings,
                :sent_to, :seal_salt, :seal_sha256, :version)""";

    private static final String END_THOSE = """
            update ${schema}.access_code
            set ends_at = :now, next_try = null, version = version + 1
            where vehicle = :vehicle and ends_at > :now and dealer = :dealer and ${own:dealer}""";

    private static final String FIND = "select * from ${schema}.access_code where id = :id and ${own:dealer}";

    private static final String LOCK = FIND + " for update";

    private static final String TAKE_TRY = """
            update ${schema}.access_code
            set tries_left = tries_left - 1
            where id = :id and tries_left > 0 and ends_at > :now and ${own:dealer}""";

    private static final String UPDATE = """
            update ${schema}.access_code
            set ends_at = :ends_at, next_try = :next_try, sendings = :sendings, sent_to = :sent_to,
                seal_salt = :seal_salt, seal_sha256 = :seal_sha256, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String TO_SEND = """
            select * from ${schema}.access_code
            where ${set:next_try} and next_try <= :instant and ${own:dealer}
            order by next_try, id
            limit :limit""";

    private static final String SENT_TO =
            "select * from ${schema}.access_code where sent_to = any(:customers) and ${own:dealer} order by id";

    /** Whoever asked: a person who is erased at one dealer is not opened by another one's code. */
    private static final String FORGET = """
            update ${schema}.access_code
            set next_try = null, sent_to = null, seal_salt = null, seal_sha256 = null, version = version + 1
            where sent_to = any(:customers) and ${ground:CUSTOMER:access_code.sent_to} and ${whoever}""";

    private static final String ASKED_BEFORE = """
            select id from ${schema}.access_code
            where asked_at < :instant and ${own:dealer}
            order by asked_at
            limit :limit
            for update""";

    private static final String DELETE = "delete from ${schema}.access_code where id = any(:ids) and ${own:dealer}";

    private final Session session;

    public JdbcAccessCodes(Session session) {
        this.session = session;
    }

    @Override
    public int countAsked(OrganisationId dealer, Instant since) {
        session.lock(LOCK_DEALER, parameters -> parameters.id("dealer", dealer), row -> row.uuid("id"));
        return session.find(
                        COUNT_ASKED,
                        parameters -> parameters.id("dealer", dealer).instant("since", since),
                        row -> row.count("codes"))
                .orElseThrow();
    }

    @Override
    public int countSent(VehicleId vehicle, Instant since) {
        return session.find(
                        COUNT_SENT,
                        parameters -> parameters.id("vehicle", vehicle).instant("since", since),
                        row -> row.count("messages"))
                .orElseThrow();
    }

    @Override
    public void insert(AccessCode code) {
        session.requireOwn(code.dealer(), code.id().subject(), code.version());
        session.changeOne(
                INSERT,
                parameters -> columns(parameters, code)
                        .id("vehicle", code.vehicle())
                        .instant("asked_at", code.askedAt())
                        .instant("told_until", code.told().until())
                        .number("told_tries", code.told().tries())
                        .number("tries_left", code.triesLeft()));
    }

    @Override
    public void endThose(OrganisationId dealer, Optional<VehicleId> vehicle) {
        session.change(END_THOSE, parameters -> parameters.id("dealer", dealer).id("vehicle", vehicle));
    }

    @Override
    public Optional<AccessCode> find(AccessCodeId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcAccessCodes::read);
    }

    @Override
    public Optional<AccessCode> lock(AccessCodeId id) {
        return session.lock(LOCK, parameters -> parameters.id("id", id), JdbcAccessCodes::read).stream()
                .findFirst();
    }

    @Override
    public boolean takeTry(AccessCodeId id) {
        return session.change(TAKE_TRY, parameters -> parameters.id("id", id)) == 1;
    }

    @Override
    public void update(AccessCode code) {
        session.replace(UPDATE, code.id().subject(), code.version(), parameters -> columns(parameters, code));
    }

    @Override
    public List<AccessCode> toSend(Instant now, int limit) {
        return session.list(
                TO_SEND,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                JdbcAccessCodes::read);
    }

    @Override
    public List<AccessCode> sentTo(Collection<CustomerId> customer) {
        return session.list(SENT_TO, parameters -> parameters.ids("customers", customer), JdbcAccessCodes::read);
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        session.change(FORGET, parameters -> parameters.ids("customers", customer));
    }

    @Override
    public List<AccessCodeId> forgetAskedBefore(Instant instant, int limit) {
        List<AccessCodeId> old = session.lock(
                ASKED_BEFORE,
                parameters -> parameters.instant("instant", instant).number("limit", limit),
                row -> row.id("id", AccessCodeId::new));
        session.change(DELETE, parameters -> parameters.ids("ids", old));
        return old;
    }

    private static Parameters columns(Parameters parameters, AccessCode code) {
        Optional<CodeSeal> seal = code.sending().sent().map(Sent::seal);
        return parameters
                .id("dealer", code.dealer())
                .id("id", code.id())
                .instant("ends_at", code.until())
                .instant("next_try", code.sending().nextTry())
                .number("sendings", code.sending().times())
                .id("sent_to", code.sending().sent().map(Sent::to))
                .text("seal_salt", seal.map(CodeSeal::salt))
                .text("seal_sha256", seal.map(CodeSeal::sha256))
                .number("version", code.version());
    }

    /** What a release before has kept says only what is left of what was told. */
    private static AccessCode read(Row row) {
        OptionalInt toldTries = row.optionalCount("told_tries");
        Optional<Sent> sent = row.optionalId("sent_to", CustomerId::new)
                .map(to -> new Sent(to, new CodeSeal(row.text("seal_salt"), row.text("seal_sha256"))));
        return new AccessCode(
                row.id("id", AccessCodeId::new),
                row.id("dealer", OrganisationId::new),
                row.optionalId("vehicle", VehicleId::new),
                row.instant("asked_at"),
                new Told(
                        row.optionalInstant("told_until").orElseGet(() -> row.instant("ends_at")),
                        toldTries.orElseGet(() -> row.count("tries_left"))),
                row.instant("ends_at"),
                row.count("tries_left"),
                new Sending(row.optionalInstant("next_try"), row.count("sendings"), sent),
                row.number("version"));
    }
}
