package dev.aftercare.http.json;

import dev.aftercare.domain.prospect.CardStanding;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.Pursuit;
import org.jspecify.annotations.Nullable;

/** A card of a prospect or an owner; {@code pursuit} is absent on the C card of who took delivery without an A card. */
public record ProspectView(
        String id, String customer, @Nullable PursuitView pursuit, StandingView standing, long version)
        implements Versioned, Located {

    /** What it is or was as an A card. */
    public record PursuitView(
            String openedOn, String metOn, String way, String source, String consultant, String note) {

        static PursuitView of(Pursuit pursuit) {
            return new PursuitView(
                    pursuit.openedOn().toString(),
                    pursuit.first().on().toString(),
                    pursuit.first().way().name(),
                    pursuit.first().source().name(),
                    pursuit.consultant().toString(),
                    pursuit.note());
        }
    }

    /** How it stands: an owner has a vehicle, a lost one a reason, one that was joined by a merge the card that took its place. */
    public record StandingView(
            String stage,
            String since,
            @Nullable String vehicle,
            @Nullable String reason,
            @Nullable String joinedInto) {

        static StandingView of(CardStanding standing) {
            return new StandingView(
                    standing.stage().name(),
                    standing.since().toString(),
                    standing.vehicle().map(Object::toString).orElse(null),
                    standing.reason().map(Enum::name).orElse(null),
                    standing.into().map(Object::toString).orElse(null));
        }
    }

    /** The view of {@code card}. */
    public static ProspectView of(ProspectCard card) {
        return new ProspectView(
                card.id().toString(),
                card.customer().toString(),
                card.pursuit().map(PursuitView::of).orElse(null),
                StandingView.of(card.standing()),
                card.version());
    }
}
