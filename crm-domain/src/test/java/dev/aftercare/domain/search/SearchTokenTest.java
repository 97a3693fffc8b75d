package dev.aftercare.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("NET-2")
class SearchTokenTest {

    @ParameterizedTest
    @CsvSource({
        "O'Neil, oneil",
        "' Ann  Smith ', annsmith",
        "ＳＭＩＴＨ, smith",
        "王 小明, 王小明",
        "𠮷田, 𠮷田",
        "İstanbul, istanbul",
        "Müller, müller",
        "'', ''"
    })
    void caseWidthAndSignsDoNotMatter(String written, String folded) {
        assertThat(SearchToken.name(written).text()).isEqualTo(folded);
    }

    @Test
    void bothWaysToWriteAnUmlautAreOne() {
        assertThat(SearchToken.name("Mu\u0308ller")).isEqualTo(SearchToken.name("Müller"));
    }

    @Test
    void theEndOfAVinIsTheBeginningOfItsToken() {
        SearchToken whole = SearchToken.vinEnd("1M8GDM9AXKP042788");

        assertThat(whole.text()).startsWith(SearchToken.vinEnd("042788").text());
        assertThat(whole.text()).startsWith(SearchToken.vinEnd("P042 788").text());
        assertThat(SearchToken.vinEnd("kp042788")).isEqualTo(SearchToken.vinEnd("KP042788"));
    }

    @Test
    void platesAndPhonesAreFoldedAlike() {
        assertThat(SearchToken.plate("沪A·12345")).isEqualTo(SearchToken.plate("沪a12345"));
        assertThat(SearchToken.phone("+49 30-90")).isEqualTo(SearchToken.phone("493090"));
    }

    @Test
    void tokensAreOrderedByKindThenText() {
        SearchToken name = SearchToken.name("b");
        SearchToken phone = SearchToken.phone("1");
        SearchToken later = SearchToken.phone("2");

        assertThat(List.of(later, phone, name).stream().sorted()).containsExactly(name, phone, later);
    }
}
