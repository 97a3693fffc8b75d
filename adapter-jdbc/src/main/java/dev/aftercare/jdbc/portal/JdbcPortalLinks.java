package dev.aftercare.jdbc.portal;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLink.Uses;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.portal.PortalLinks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** {@link PortalLinks} in the table {@code portal_link}. */
public final class JdbcPortalLinks implements PortalLinks {

    private static final String INSERT = """
            insert into ${schema}.portal_link
                (dealer, id, customer, sha256, issued_at, ends_at, revoked_at, uses, last_used_at, version)
            values (:dealer, :id, :customer, :sha256, :issued_at, :ends_at, :revoked_at, 0, null, :version)""";

    private static final String UPDATE = """
            update ${schema}.portal_link
            set revoked_at = :revoked_at, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String COUNT_USE = """
            update ${schema}.portal_link
            set uses = uses + 1, last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at <= :since) and ${own:dealer}
                and ${person:customer}""";

    private static final String FIND =
            "select * from ${schema}.portal_link where id = :id and ${own:dealer} and ${person:customer}";

    private static final String FIND_BY_SECRET =
            "select * from ${schema}.portal_link where sha256 = :sha256 and ${own:dealer} and ${person:customer}";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.portal_link
            where customer = any(:customers) and id > :after and ${own:dealer} and ${person:customer}
            order by id
            limit :limit""";

    private final Session session;

    public JdbcPortalLinks(Session session) {
        this.session = session;
    }

    @Override
    public void insert(PortalLink link, String sha256) {
        session.requireOwn(link.dealer(), link.customer(), link.id().subject(), link.version());
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .id("dealer", link.dealer())
                        .id("id", link.id())
                        .id("customer", link.customer())
                        .text("sha256", sha256)
                        .instant("issued_at", link.issuedAt())
                        .instant("ends_at", link.until())
                        .instant("revoked_at", link.revokedAt())
                        .number("version", link.version()));
    }

    @Override
    public void update(PortalLink link) {
        session.replace(
                UPDATE,
                link.id().subject(),
                link.version(),
                parameters -> parameters
                        .id("dealer", link.dealer())
                        .id("id", link.id())
                        .instant("revoked_at", link.revokedAt())
                        .number("version", link.version()));
    }

    @Override
    public boolean countUse(PortalLinkId id, Instant since) {
        return session.change(COUNT_USE, parameters -> parameters.id("id", id).instant("since", since)) == 1;
    }

    @Override
    public Optional<PortalLink> find(PortalLinkId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcPortalLinks::read);
    }

    @Override
    public Optional<PortalLink> findBySecret(String sha256) {
        return session.find(FIND_BY_SECRET, parameters -> parameters.text("sha256", sha256), JdbcPortalLinks::read);
    }

    @Override
    public Page<PortalLink> of(Collection<CustomerId> customer, PageRequest page) {
        return Paging.byId(
                session,
                OF_CUSTOMER,
                parameters -> parameters.ids("customers", customer),
                page,
                JdbcPortalLinks::read,
                PortalLink::id);
    }

    private static PortalLink read(Row row) {
        return new PortalLink(
                row.id("id", PortalLinkId::new),
                row.id("dealer", OrganisationId::new),
                row.id("customer", CustomerId::new),
                row.instant("issued_at"),
                row.instant("ends_at"),
                row.optionalInstant("revoked_at"),
                new Uses(row.number("uses"), row.optionalInstant("last_used_at")),
                row.number("version"));
    }
}
