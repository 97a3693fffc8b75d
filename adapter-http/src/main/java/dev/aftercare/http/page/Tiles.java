package dev.aftercare.http.page;

import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.day.DealerBoard;
import dev.aftercare.domain.day.HouseLoad;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.http.text.EdgeTexts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the tiles of a board in one language; there is none for what may not be seen. */
record Tiles(EdgeTexts texts) {

    /** The tiles, whose addresses end with {@code query}. */
    List<Tile> of(DealerBoard board, String query) {
        return Stream.of(
                        board.house().map(house -> house(house, board.seenAt())),
                        board.calls().map(this::calls),
                        board.complaints().map(this::complaints),
                        board.care().map(this::services),
                        board.care().map(this::warranties))
                .flatMap(Optional::stream)
                .map(tile -> new Tile(
                        tile.tone(),
                        tile.address() + "?lang=" + texts.language().tag() + query,
                        tile.number(),
                        tile.name(),
                        tile.detail()))
                .toList();
    }

    private Tile house(HouseLoad house, Instant now) {
        String stages = house.stages().stream()
                .map(at -> texts.get("page.stage." + at.stage()) + " " + at.cars() + " ("
                        + new Spans(texts).told(Duration.between(at.longestSince(), now)) + ")")
                .collect(Collectors.joining(" · "));
        return tile("plain", "house", house.cars(), stages);
    }

    private Tile calls(CallFigures calls) {
        return tile(
                calls.overdue() > 0 ? "bad" : "warn",
                "calls",
                calls.due(),
                texts.get("page.tile.calls.detail", Map.of("overdue", String.valueOf(calls.overdue()))));
    }

    private Tile complaints(DealerBoard.Complaints complaints) {
        ComplaintFigures figures = complaints.figures();
        String tone = figures.over() > 0 ? "bad" : figures.warned() > 0 ? "warn" : "plain";
        String detail = texts.get(
                "page.tile.complaints.detail",
                Map.of("over", String.valueOf(figures.over()), "warned", String.valueOf(figures.warned())));
        return tile(
                tone,
                "complaints",
                figures.open(),
                complaints
                        .leastLeft()
                        .map(left -> detail + " · " + new Spans(texts).left(left))
                        .orElse(detail));
    }

    private Tile services(DealerBoard.Care care) {
        return tile(
                care.overdue() > 0 ? "bad" : "plain",
                "services",
                care.overdue() + care.soon(),
                texts.get("page.tile.services.detail", Map.of("overdue", String.valueOf(care.overdue()))));
    }

    private Tile warranties(DealerBoard.Care care) {
        return tile("plain", "warranties", care.warrantiesEnding(), texts.get("page.tile.warranties.detail"));
    }

    private Tile tile(String tone, String what, long number, String detail) {
        return new Tile(number == 0 ? "faint" : tone, "/day/" + what, number, texts.get("page.tile." + what), detail);
    }
}
