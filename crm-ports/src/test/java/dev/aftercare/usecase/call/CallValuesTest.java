package dev.aftercare.usecase.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallValuesTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, 138****5678",
        "123456789, 123****6789",
        "12345678, 1****",
        "1, 1****",
        "'', ''",
        "𠮷田太郎, 𠮷****",
        "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷, 𠮷𠮷𠮷****𠮷𠮷𠮷𠮷"
    })
    void aMaskedValueIsKnownToWhoSentItAndToNobodyElse(String value, String masked) {
        assertThat(Mask.of(value)).isEqualTo(masked);
    }

    @Test
    void aFaultShowsAHundredCharactersAtTheMost() {
        assertThat(FieldFault.of("name", FaultCode.PATTERN, "x".repeat(100)).value())
                .hasSize(100);
        assertThat(FieldFault.of("name", FaultCode.PATTERN, "x".repeat(101)).value())
                .isEqualTo("x".repeat(100) + "...");
    }

    @Test
    void aFaultIsNeverCutInTheMiddleOfACharacter() {
        assertThat(FieldFault.of("name", FaultCode.PATTERN, "x".repeat(99) + "😀😀")
                        .value())
                .isEqualTo("x".repeat(99) + "...");
    }

    @Test
    void aFaultHasExactlyTheArgumentsThatItsCodeDeclares() {
        assertThatThrownBy(() -> FieldFault.of("limit", FaultCode.MAX, "201"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[limit]");
        assertThat(FieldFault.of("limit", FaultCode.MAX, "201", Map.of("limit", "200"))
                        .code())
                .isEqualTo("max");
    }

    @Test
    void aCallIsChangedOnePartAtATime() {
        Call call = Call.inNetwork(Actor.job("setup"))
                .request("r-1")
                .keyed("k-1")
                .expecting(3)
                .answeredIn(Language.CHINESE);

        assertThat(call.requestId()).isEqualTo("r-1");
        assertThat(call.requestKey()).contains("k-1");
        assertThat(call.expectedVersion()).hasValue(3);
        assertThat(call.language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void idsAndKeysOfRequestsHaveLimits() {
        Call call = Call.inNetwork(Actor.job("setup"));

        assertThat(call.keyed("k".repeat(100)).requestKey()).isPresent();
        assertThatThrownBy(() -> call.keyed("k".repeat(101))).hasMessageContaining("requestKey has 101");
        assertThatThrownBy(() -> call.request(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
