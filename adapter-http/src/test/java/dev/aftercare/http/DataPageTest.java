package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.Client.Answer;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.testkit.desk.ListedErasures;
import dev.aftercare.testkit.desk.MarkedPerson;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalExport;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of everything that is kept about a person (CUS-9). */
class DataPageTest {

    @Test
    @Tag("CUS-9")
    void thePageIsReadInTheLanguageOfTheCallAndEscaped() {
        try (Town town = new Town();
                AftercareServer server = town.server()) {
            UUID wu = town.customer(town.here, "<b>Wu</b>", "Min");
            town.car(town.here, wu, "沪A00007");
            Client manager = signedIn(town, server, Role.CUSTOMER_RELATIONS_MANAGER);
            Answer english = manager.with("Accept-Language", "en").get("/customers/" + wu + "/data");
            assertThat(english.status()).as(english.text()).isEqualTo(200);
            assertThat(english.text())
                    .contains("Everything that is kept", "<dt>Family</dt><dd>&lt;b&gt;Wu&lt;/b&gt;</dd>", "沪A00007")
                    .contains("2026-03-02 09:00:00 Asia/Shanghai")
                    .doesNotContain("<b>Wu", "kept.part", "page.");
            assertThat(english.header("Cache-Control")).isEqualTo("no-store");
            assertThat(manager.with("Accept-Language", "zh")
                            .get("/customers/" + wu + "/data")
                            .text())
                    .contains("保存的个人信息", "<dt>姓</dt>")
                    .doesNotContain("Everything");
            assertThat(signedIn(town, server, Role.GUARD)
                            .get("/customers/" + wu + "/data")
                            .status())
                    .isEqualTo(403);
            assertThat(manager.get("/customers/" + new UUID(7, 7) + "/data").status())
                    .isEqualTo(404);
            assertThat(Client.of(server).get("/customers/" + wu + "/data").status())
                    .as("nobody signed in")
                    .isEqualTo(303);
        }
    }

    /** Whoever brings a feature that keeps something gives its fields names that people read. */
    @Test
    @Tag("CUS-9")
    void everyFieldOfAPersonsDataHasANameInBothLanguages() {
        MarkedPerson person = MarkedPerson.on(new MemoryStorage(), new ListedErasures());
        PersonalExport export = person.dealer()
                .crm()
                .rights()
                .export(
                        person.dealer().as(Role.CUSTOMER_RELATIONS_MANAGER),
                        person.id().value());
        Set<String> keys = new TreeSet<>();
        export.parts().forEach((part, items) -> {
            keys.add("kept.part." + part);
            items.forEach(item -> collect(item, keys));
        });
        for (Language language : Language.values()) {
            assertThat(keys).as(language.tag()).allMatch(EdgeTexts.of(language)::has);
        }
    }

    private static void collect(Kept kept, Set<String> keys) {
        if (kept instanceof Kept.Several several) {
            several.items().forEach(item -> collect(item, keys));
        } else if (kept instanceof Kept.Fields fields) {
            fields.fields().forEach((name, value) -> {
                keys.add("kept.field." + name);
                collect(value, keys);
            });
        }
    }

    private static Client signedIn(Town town, AftercareServer server, Role role) {
        String session = town.crm
                .accessKeys()
                .openSession(town.key(town.here, role))
                .orElseThrow()
                .secret();
        return Client.of(server).with("Cookie", "aftercare_session=" + session);
    }
}
