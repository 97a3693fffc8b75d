package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.http.Client.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of appointments over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
@Tag("APT-5b")
class PartsTest extends DeskWithCar {

    private static final String API = "/api/v1";

    @BeforeEach
    void needParts() {
        Answer changed = desk.with("If-Match", "\"1\"")
                .put(
                        API + "/workshop",
                        Bodies.json("{'bays':[{'name':'1'}],'services':[{'code':'maintenance','name':'M','minutes':60,"
                                + "'parts':[{'number':'OIL','quantity':4},{'number':'FILTER','quantity':1}]},"
                                + "{'code':'oil','name':'O','minutes':30,'parts':[{'number':'OIL','quantity':4}],"
                                + "'models':[{'model':'朗逸 Lavida','parts':[{'number':'OIL','quantity':5}]}]}]}"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        town.parts.price(town.here.id(), "OIL", Money.of("80.00", "CNY"));
        town.parts.price(town.here.id(), "FILTER", Money.of("45.00", "CNY"));
        town.parts.stock(town.here.id(), "OIL", 9);
        town.parts.arriving(town.here.id(), "FILTER", 1, LocalDate.of(2026, 3, 4));
    }

    private String booking(String start, String more) {
        return Bodies.json("{'vehicle':'" + car + "','customer':'" + customer + "','service':'maintenance','start':'"
                + start + "'" + more + "}");
    }

    @Test
    void theQuoteIsToldAndTheCustomerSeesTheSame() {
        JsonNode quote = desk.get(API + "/parts?service=maintenance").json();
        assertThat(quote.at("/total/amount").asText()).isEqualTo("365.00");
        assertThat(quote.path("thereOn").asText()).isEqualTo("2026-03-04");
        assertThat(quote.path("lines").findValuesAsText("stock")).containsExactly("ARRIVING", "IN_STOCK");
        assertThat(quote.path("lines").findValuesAsText("text")).containsExactly("arriving on 2026-03-04", "in stock");
        assertThat(quote.at("/lines/1/quantity").asInt()).isEqualTo(4);
        assertThat(quote.at("/lines/1/price/amount").asText()).isEqualTo("80.00");

        Client owner = Client.of(server).key(town.link(town.here, customer));
        assertThat(owner.get(API + "/my/parts?service=maintenance").json()).isEqualTo(quote);
        assertThat(desk.get(API + "/parts?service=gearbox").status()).isEqualTo(409);
        assertThat(desk.get(API + "/workshop")
                        .json()
                        .at("/workshop/services/0/parts/1/number")
                        .asText())
                .isEqualTo("OIL");
    }

    @Test
    void aBookingKeepsWhatWasToldAndIsRefusedWhereThatIsNotTrueAnyMore() {
        String told = ",'partsTold':{'amount':'365.00','currency':'CNY'}";
        Answer early = desk.post(API + "/appointments", booking("2026-03-03T01:00:00Z", told));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("appointment.parts-not-there", "2026-03-04");
        Answer cheap = desk.post(
                API + "/appointments",
                booking("2026-03-04T01:00:00Z", ",'partsTold':{'amount':'300.00','currency':'CNY'}"));
        assertThat(cheap.status()).isEqualTo(409);
        assertThat(cheap.text()).contains("appointment.parts-price-changed", "365.00 CNY");

        Answer booked = desk.post(API + "/appointments", booking("2026-03-04T01:00:00Z", told));
        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        String path = API + "/appointments/" + booked.json().path("id").asText() + "/parts";
        JsonNode kept = desk.get(path).json().path("parts");
        assertThat(kept.path("state").asText()).isEqualTo("TO_RESERVE");
        assertThat(kept.path("text").asText()).isEqualTo("to be reserved");
        assertThat(kept.at("/told/amount").asText()).isEqualTo("365.00");
        assertThat(kept.at("/quote/total/amount").asText()).isEqualTo("365.00");
        town.crm.jobs().runDue(100);
        assertThat(desk.get(path).json().at("/parts/state").asText()).isEqualTo("RESERVED");
        assertThat(town.parts.reserved(town.here.id(), "OIL")).isEqualTo(4);
        Client elsewhere = Client.of(server).key(town.deskKey(town.there));
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
    }

    @Test
    @Tag("APT-2")
    void whatAPersonHasToSeeToIsListed() {
        desk.post(API + "/appointments", booking("2026-03-03T01:00:00Z", ",'despiteParts':true"));
        assertThat(desk.get(API + "/parts/by-hand").json().path("items")).isEmpty();
        town.crm.jobs().runDue(100);
        JsonNode listed = desk.get(API + "/parts/by-hand").json().path("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/trouble").asText()).isEqualTo("NOT_THERE");
        assertThat(listed.at("/0/text").asText())
                .isEqualTo("to be seen to by hand: not all of it can be there on the day");
        assertThat(desk.with("Accept-Language", "zh")
                        .get(API + "/parts/by-hand")
                        .json()
                        .at("/items/0/text")
                        .asText())
                .isEqualTo("需人工处理：当天无法备齐");
        assertThat(desk.get(API + "/parts/by-hand?first=2026-03-04").json().path("items"))
                .isEmpty();
    }

    @Test
    void aCarIsToldThePartsOfItsModelAndTheWorkshopShowsThem() {
        JsonNode quote = desk.get(API + "/parts?service=oil&vehicle=" + car).json();
        assertThat(quote.at("/total/amount").asText()).isEqualTo("400.00");
        Client owner = Client.of(server).key(town.link(town.here, customer));
        assertThat(owner.get(API + "/my/parts?service=oil&vehicle=" + car).json())
                .isEqualTo(quote);
        JsonNode shown = desk.get(API + "/workshop").json().at("/workshop/services/1/models/0");
        assertThat(shown.has("minutes")).as("as long as with others").isFalse();
        assertThat(shown.at("/parts/0/quantity").asInt()).isEqualTo(5);
    }

    @Test
    void whatIsWrongWithPartsIsTold() {
        Answer twice = desk.with("If-Match", "\"2\"")
                .put(
                        API + "/workshop",
                        Bodies.json("{'bays':[],'services':[{'code':'m','name':'M','minutes':60,"
                                + "'parts':[{'number':'A','quantity':1},{'number':'A','quantity':0}]}]}"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("parts[1].number", "parts[1].quantity");
        Answer models = desk.with("If-Match", "\"2\"")
                .put(
                        API + "/workshop",
                        Bodies.json("{'bays':[],'services':[{'code':'m','name':'M','minutes':60,'models':["
                                + "{'model':'a'},{'model':'b','parts':[{'number':'A','quantity':1},"
                                + "{'number':'A','quantity':0}]},{'model':'B ','minutes':20}]}]}"));
        assertThat(models.status()).isEqualTo(422);
        assertThat(models.text())
                .contains(
                        "models[0].minutes",
                        "models[1].parts[1].number",
                        "models[1].parts[1].quantity",
                        "models[2].minutes",
                        "models[2].model");
    }
}
