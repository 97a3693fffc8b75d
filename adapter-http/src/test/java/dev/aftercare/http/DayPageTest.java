package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.http.Client.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reception desk reads on the page of its day, with eyes or with a reader. */
class DayPageTest {

    private Town town;
    private AftercareServer server;
    private Client desk;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        String session = town.crm
                .accessKeys()
                .openSession(town.deskKey(town.here))
                .orElseThrow()
                .secret();
        desk = Client.of(server).with("Cookie", "aftercare_session=" + session);
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    private UUID booked(String plate, String start) {
        UUID customer = town.customer(town.here, "Wu", "Min");
        return town.booked(town.here, town.car(town.here, customer, plate), customer, "maintenance", start);
    }

    private Answer page(String language) {
        return desk.with("Accept-Language", language).get("/day?date=2026-03-02");
    }

    @Test
    @Tag("APT-6a")
    void tellsWhoIsLateFirstAndInWords() {
        UUID late = booked("沪A00001", "2026-03-02T01:00:00Z");
        assertThat(page("en").text()).doesNotContain("Late now");
        town.clock.advance(Duration.ofMinutes(37));
        String english = page("en").text();
        assertThat(english).containsSubsequence("Late now", "#a-" + late, "沪A00001", "37 min late", "<table");
        assertThat(english.substring(english.indexOf("<table"))).contains("37 min late");
        assertThat(page("zh").text()).containsSubsequence("现在迟到", "迟到 37 分钟", "<table");
    }

    @Test
    void marksWhereTheDayIsNow() {
        UUID begun = booked("沪A00001", "2026-03-02T01:00:00Z");
        UUID next = booked("沪A00002", "2026-03-02T05:00:00Z");
        assertThat(page("en").text()).containsSubsequence("id=\"a-" + begun, "id=\"now\"", "id=\"a-" + next);
        UUID tomorrow = booked("沪A00003", "2026-03-03T05:00:00Z");
        assertThat(desk.get("/day?date=2026-03-03").text())
                .contains("id=\"a-" + tomorrow)
                .doesNotContain("#now", "id=\"now\"");
    }

    @Test
    void asksLouderForTheStepThatIsDue() {
        booked("沪A00001", "2026-03-02T01:00:00Z");
        booked("沪A00002", "2026-03-02T05:00:00Z");
        assertThat(page("en").text()).containsSubsequence("class=\"due\"", "沪A00001", "class=\"later\"", "沪A00002");
        town.clock.advance(Duration.ofHours(2));
        town.crm.jobs().runDue(100);
        assertThat(page("en").text()).contains("No-show").doesNotContain("class=\"due\"");
    }

    @Test
    void isMadeForAReaderToo() {
        booked("沪A00001", "2026-03-02T01:00:00Z");
        for (String language : List.of("en", "zh")) {
            for (Answer page : List.of(
                    page(language), desk.with("Accept-Language", language).get("/login"))) {
                assertThat(page.text())
                        .contains("<html lang=\"" + language + "\">", "href=\"#main\"", "<main id=\"main\"");
                assertThat(page.header("Content-Language")).isEqualTo(language);
                for (String input : found(page, "<input (?!type=\"hidden\")[^>]*>")) {
                    String id = input.replaceAll(".*\\bid=\"(\\w+)\".*", "$1");
                    assertThat(page.text()).contains("<label").contains("for=\"" + id + "\"");
                }
            }
        }
        assertThat(found(page("en"), "<th[ >][^>]*>")).hasSize(8).allMatch(head -> head.contains("scope="));
        assertThat(found(page("en"), "<tr id=\"a-.*?</tr>")).allMatch(row -> row.contains(">Booked</span>"));
    }

    @Test
    void asksForNothingFromElsewhere() {
        String style = desk.get("/aftercare.css").text();
        assertThat(style).contains(":focus-visible", "@media print").doesNotContain("url(", "@import");
        for (Answer page : everyKindOfPage()) {
            assertThat(found(
                            page,
                            "(?i)<(script|img|image|iframe|link|style|object|embed|audio|video|source|base)\\b[^>]*>"))
                    .containsExactly("<link rel=\"stylesheet\" href=\"/aftercare.css\">");
            assertThat(found(page, "(?i)(src|srcset|href|action|data|poster)\\s*=\\s*[\"']?\\s*(\\w+:|//)[^>]*>"))
                    .isEmpty();
        }
    }

    /** With all that templates show only sometimes: rows, who is late, steps, why something was refused, faults. */
    private List<Answer> everyKindOfPage() {
        UUID late = booked("沪A00001", "2026-03-02T01:00:00Z");
        booked("沪A00002", "2026-03-02T05:00:00Z");
        town.clock.advance(Duration.ofMinutes(37));
        Answer day = page("en");
        assertThat(day.text()).contains("Late now", "class=\"due\"", "id=\"now\"");
        String token = day.text().replaceAll("(?s).*?name=\"csrf\" value=\"(\\w+)\".*", "$1");
        Answer refused =
                desk.form("/day/" + late + "/begin", Map.of("csrf", token, "version", "1", "date", "2026-03-02"));
        assertThat(refused.text()).contains("role=\"alert\"");
        Answer faults = desk.get("/day?date=2026-02-30");
        assertThat(faults.text()).contains("class=\"message\"");
        return List.of(day, refused, faults, desk.get("/day?date=2026-03-07"), desk.get("/login"));
    }

    private static List<String> found(Answer page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page.text())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
