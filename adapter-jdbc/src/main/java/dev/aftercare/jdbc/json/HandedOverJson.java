package dev.aftercare.jdbc.json;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.HandedOver.Result;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the open work of somebody who leaves. */
public record HandedOverJson(int v, List<PieceJson> pieces) implements Versioned {

    /** One piece. */
    public record PieceJson(
            SubjectKind kind,
            UUID id,
            Part part,
            Result result,
            @Nullable UUID to,
            @Nullable String obstacle,
            @Nullable String from,
            @Nullable String until) {}

    /** The text of these pieces. */
    public static String write(List<HandedOver> pieces) {
        return Json.write(new HandedOverJson(
                1,
                pieces.stream()
                        .map(piece -> new PieceJson(
                                piece.what().kind(),
                                piece.what().id(),
                                piece.part(),
                                piece.result(),
                                piece.to().map(StaffId::value).orElse(null),
                                piece.obstacle().orElse(null),
                                piece.time()
                                        .map(time -> time.start().toString())
                                        .orElse(null),
                                piece.time().map(time -> time.end().toString()).orElse(null)))
                        .toList()));
    }

    /** The pieces of a text. */
    public static List<HandedOver> read(String text) {
        return Json.read(text, HandedOverJson.class).pieces.stream()
                .map(piece -> new HandedOver(
                        new Subject(piece.kind, piece.id),
                        piece.part,
                        piece.result,
                        Optional.ofNullable(piece.to).map(StaffId::new),
                        Optional.ofNullable(piece.obstacle),
                        Optional.ofNullable(piece.from)
                                .map(from -> new TimeRange(Instant.parse(from), Instant.parse(piece.until)))))
                .toList();
    }
}
