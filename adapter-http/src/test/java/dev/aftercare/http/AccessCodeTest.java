package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.http.Client.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The person's one-time code over HTTP (NET-2). It is 2 March 2026, 09:00 in Shanghai. */
@Tag("NET-2")
class AccessCodeTest {

    private static final String CODES = "/api/v1/access-codes";

    private Town town;
    private AftercareServer server;
    private Client desk;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).with("X-Request-Id", "same").key(town.deskKey(town.here));
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    void aRightCodeOpensTheHistoryAndAWrongOneIsRefused() {
        String vin = town.verifiedOwnersCar(town.there);
        JsonNode asked = asked(vin).json();
        assertThat(asked.path("until").asText()).isEqualTo("2026-03-02T01:10:00Z");
        assertThat(asked.path("tries").asInt()).isEqualTo(5);
        String entry = CODES + "/" + asked.path("id").asText() + "/entry";
        String code = town.lastCode();

        Answer wrong = desk.post(entry, code(code.equals("000000") ? "111111" : "000000"));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.code()).isEqualTo("access-code.not-valid");
        Answer opened = desk.post(entry, code(code));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.json().path("ground").asText()).isEqualTo("ONE_TIME_CODE");
        String history = "/api/v1/vehicles/" + opened.json().path("vehicle").asText() + "/history";
        assertThat(desk.get(history).status()).isEqualTo(200);
        assertThat(desk.post(entry, code(code)).code()).isEqualTo("access-code.not-valid");
    }

    @Test
    void aKnownAndAnUnknownCarAreAnsweredAlike() {
        Answer known = asked(town.verifiedOwnersCar(town.there));
        Answer unknown = asked("LSVAA4182E2999999");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(201);
        assertThat(withoutId(known)).isEqualTo(withoutId(unknown));
        assertThat(withoutId(entered(known))).isEqualTo(withoutId(entered(unknown)));
    }

    @Test
    void aFaultDoesNotRepeatTheCode() {
        Answer fault = desk.post(CODES + "/00000000-0000-4000-8000-000000000001/entry", code("98765x"));
        assertThat(fault.status()).isEqualTo(422);
        assertThat(fault.text()).contains("code").doesNotContain("98765x");
        assertThat(desk.post(CODES, "{}").status()).isEqualTo(422);
        assertThat(desk.post(CODES + "/00000000-0000-4000-8000-000000000001/entry", code("123456"))
                        .status())
                .isEqualTo(404);
    }

    private Answer asked(String vin) {
        return desk.post(CODES, "{\"vin\":\"" + vin + "\"}");
    }

    private Answer entered(Answer asked) {
        return desk.post(CODES + "/" + asked.json().path("id").asText() + "/entry", code("000000"));
    }

    /** Ids differ, and nothing else. */
    private static String withoutId(Answer answer) {
        return answer.text().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }

    private static String code(String digits) {
        return "{\"code\":\"" + digits + "\"}";
    }
}
