package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.http.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lending somebody to another dealer over HTTP. It is 2 March 2026, 09:00 in Shanghai. */
class StaffLoanTest {

    private static final String LOANS = "/api/v1/staff-loans";

    private Town town;
    private AftercareServer server;
    private Client lender;
    private Client borrower;
    private UUID booked;
    private UUID technician;

    @BeforeEach
    void open() {
        town = new Town();
        server = town.server();
        lender = Client.of(server).key(town.key(town.here, Role.DEALER_MANAGER));
        borrower = Client.of(server).key(town.key(town.there, Role.DEALER_MANAGER));
        UUID customer = town.customer(town.here, "Wu", "Min");
        UUID car = town.car(town.here, customer, "沪A00007");
        booked = town.booked(town.here, car, customer, "maintenance", "2026-03-04T01:00:00Z");
        technician = town.crm
                .appointments()
                .find(town.desk(town.here), booked)
                .placement()
                .resource(HoldKind.TECHNICIAN)
                .orElseThrow();
    }

    @AfterEach
    void close() {
        server.close();
        town.close();
    }

    @Test
    @Tag("NET-5")
    @Tag("APT-2")
    void whoIsOfferedIsAgreedToSeenByBothAndGivenBack() {
        Answer lent = lender.post("/api/v1/staff/" + technician + "/loans", Bodies.loan("2026-03-04"));
        assertThat(lent.status()).as(lent.text()).isEqualTo(201);
        String place = LOANS + "/" + lent.json().path("id").asText();
        assertThat(lent.header("Location")).endsWith(place);
        assertThat(lent.json().at("/pieces/0/id").asText()).isEqualTo(booked.toString());
        assertThat(lent.json().path("from").asText()).isEqualTo("2026-03-02T16:00:00Z");
        assertThat(lent.json().path("until").asText()).isEqualTo("2026-03-04T16:00:00Z");

        Answer offered = borrower.get(place);
        JsonNode seen = offered.json();
        assertThat(seen.path("state").asText()).isEqualTo("OFFERED");
        assertThat(seen.path("lenderCode").asText()).isEqualTo("SH01");
        assertThat(seen.at("/posts/0/roles/0").asText()).isEqualTo("TECHNICIAN");
        assertThat(seen.path("pieces").isEmpty()).as("the lender's work").isTrue();

        Answer agreed = borrower.with("If-Match", offered.header("ETag")).post(place + "/agreement", "");
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(200);
        String name = seen.path("name").asText();
        assertThat(rows(borrower, name))
                .as("one of the borrower's has that name, too")
                .isEqualTo(2);

        Client changing = lender.with("If-Match", agreed.header("ETag"));
        Answer ended = changing.post(place + "/end", "{\"at\":\"2026-03-03T16:00:00Z\"}");
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(borrower.get(LOANS).json().at("/items/0/until").asText()).isEqualTo("2026-03-03T16:00:00Z");
        assertThat(rows(borrower, name)).isEqualTo(1);
    }

    /** How many people of that name are in the plan of 2026-03-04. */
    private static long rows(Client dealer, String name) {
        return dealer.get("/api/v1/day/plan/text?date=2026-03-04")
                .text()
                .lines()
                .filter(line -> line.startsWith(name))
                .count();
    }

    @Test
    @Tag("NET-5")
    @Tag("NET-6")
    void aRefusalNamesTheTimeThatIsInTheWayAndAClerkMayLendNobody() {
        String loans = "/api/v1/staff/" + technician + "/loans";
        assertThat(lender.post(loans, Bodies.loan("2026-03-04")).status()).isEqualTo(201);
        Answer again = lender.with("Accept-Language", "zh").post(loans, Bodies.loan("2026-03-05"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asText()).isEqualTo("staff.lent-already");
        assertThat(again.json().path("detail").asText()).contains("2026-03-02T16:00:00Z", "借调");
        Client clerk = Client.of(server).key(town.key(town.here, Role.APPOINTMENT_CLERK));
        assertThat(clerk.post(loans, Bodies.loan("2026-03-05")).status()).isEqualTo(403);
        assertThat(clerk.get(LOANS).json().path("items")).hasSize(1);
    }
}
