package dev.aftercare.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/refusals.md} is made from the codes and their texts. Run with {@code -Daftercare.docs.write} to write it anew; without,
 * it has to be what would be written.
 */
class RefusalListTest {

    private static final Path LIST = Path.of(System.getProperty("aftercare.root", ".."), "docs", "refusals.md");
    private static final Map<String, String> ENGLISH = Bundles.of(Language.ENGLISH);
    private static final Map<String, String> CHINESE = Bundles.of(Language.CHINESE);

    @Test
    void theListInTheDocumentsIsThatOfTheCode() throws IOException {
        if (System.getProperty("aftercare.docs.write") != null) {
            Files.writeString(LIST, list());
        }
        assertThat(Files.readString(LIST))
                .as("docs/refusals.md is stale; run this test with -Daftercare.docs.write")
                .isEqualTo(list());
    }

    private static String list() {
        StringBuilder list = new StringBuilder("""
                # What the library refuses

                Made from the code by `RefusalListTest`. A refusal is a value with a stable code, the rule that refuses, and its
                arguments; texts are for people and may change.

                | code | rule | arguments | English | 中文 |
                |---|---|---|---|---|
                """);
        for (RefusalCode code : RefusalCodes.all()) {
            row(list, code.code(), code.code(), code.rule() + " | " + String.join(", ", code.arguments()));
        }
        list.append("""

                # What can be wrong with a field

                Every fault has `field` and `value` besides its arguments; the value of a personal field is masked.

                | code | arguments | English | 中文 |
                |---|---|---|---|
                """);
        for (FaultCode code : FaultCode.values()) {
            row(list, code.code(), "fault." + code.code(), String.join(", ", code.arguments()));
        }
        return list.toString();
    }

    private static void row(StringBuilder list, String code, String key, String more) {
        list.append("| `%s` | %s | %s | %s |\n".formatted(code, more, ENGLISH.get(key), CHINESE.get(key)));
    }
}
