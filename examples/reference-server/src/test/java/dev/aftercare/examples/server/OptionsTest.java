package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void whatIsNotSaidHasItsDefault() {
        assertThat(Options.of(List.of("--port", "9090")))
                .isEqualTo(new Options(Path.of("data"), new Options.Address("127.0.0.1", 9090), false, false));
    }

    @Test
    void portZeroIsAnyThatIsFree() {
        assertThat(Options.of(List.of("--port", "0")).address().port()).isZero();
    }

    @Test
    void plainHttpToOtherMachinesIsWarnedAbout() {
        for (String here : List.of("127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]")) {
            assertThat(Options.of(List.of("--host", here)).warning()).as(here).isEmpty();
        }
        for (String there : List.of("0.0.0.0", "::", "192.168.1.5", "127.0.0.1.example.com")) {
            assertThat(Options.of(List.of("--host", there)).warning().orElseThrow())
                    .contains(there, "--behind-tls");
            assertThat(Options.of(List.of("--host", there, "--behind-tls")).warning())
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrongIsNamedWithItsValue() {
        assertThatThrownBy(() -> Options.of(List.of("--port", "70000"))).hasMessageContaining("--port is '70000'");
        assertThatThrownBy(() -> Options.of(List.of("--demo"))).hasMessageContaining("Unknown option '--demo'");
        assertThatThrownBy(() -> Options.of(List.of("--data"))).hasMessageContaining("--data needs a value");
    }
}
