package dev.aftercare.jdbc.prospect;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.CardStanding;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.FirstContact;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import java.util.Optional;

/**
 * A card as a row; {@code open_of} is its customer while it is an A card, so that a customer has one at a dealer at most, and {@code opened_on} is
 * empty where it never was one.
 */
final class ProspectColumns {

    private ProspectColumns() {}

    static Binder of(ProspectCard card) {
        Optional<Pursuit> pursuit = card.pursuit();
        Optional<FirstContact> first = pursuit.map(Pursuit::first);
        CardStanding standing = card.standing();
        return parameters -> parameters
                .id("dealer", card.dealer())
                .id("id", card.id())
                .id("customer", card.customer())
                .id("open_of", card.isOpen() ? Optional.of(card.customer()) : Optional.empty())
                .date("opened_on", pursuit.map(Pursuit::openedOn))
                .date("met_on", first.map(FirstContact::on))
                .text("way", first.map(contact -> contact.way().name()))
                .text("source", first.map(contact -> contact.source().name()))
                .id("consultant", pursuit.map(Pursuit::consultant))
                .text("note", pursuit.map(Pursuit::note))
                .constant("stage", standing.stage())
                .date("since", standing.since())
                .id("vehicle", standing.vehicle())
                .text("reason", standing.reason().map(Enum::name))
                .id("joined_into", standing.into())
                .number("version", card.version());
    }

    static ProspectCard read(Row row) {
        return new ProspectCard(
                row.id("id", ProspectCardId::new),
                row.id("dealer", OrganisationId::new),
                row.id("customer", CustomerId::new),
                row.optionalDate("opened_on")
                        .map(day -> new Pursuit(
                                day,
                                new FirstContact(
                                        row.date("met_on"),
                                        row.constant("way", ContactWay.class),
                                        row.constant("source", ProspectSource.class)),
                                row.id("consultant", StaffId::new),
                                row.text("note"))),
                new CardStanding(
                        row.constant("stage", Stage.class),
                        row.date("since"),
                        row.optionalId("vehicle", VehicleId::new),
                        row.optionalConstant("reason", LossReason.class),
                        row.optionalId("joined_into", ProspectCardId::new)),
                row.number("version"));
    }

    static ProspectCounts counts(Row row) {
        return new ProspectCounts(
                row.number("opened"),
                row.number("won"),
                row.number("lost"),
                row.number("open_still"),
                row.number("converted"),
                row.number("direct"));
    }
}
