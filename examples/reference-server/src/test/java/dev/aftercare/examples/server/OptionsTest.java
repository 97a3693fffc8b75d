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
                .isEqualTo(new Options(Path.of("data"), "127.0.0.1", 9090, false));
    }

    @Test
    void portZeroIsAnyThatIsFree() {
        assertThat(Options.of(List.of("--port", "0")).port()).isZero();
    }

    @Test
    void whatIsWrongIsNamedWithItsValue() {
        assertThatThrownBy(() -> Options.of(List.of("--port", "70000"))).hasMessageContaining("--port is '70000'");
        assertThatThrownBy(() -> Options.of(List.of("--demo"))).hasMessageContaining("Unknown option '--demo'");
        assertThatThrownBy(() -> Options.of(List.of("--data"))).hasMessageContaining("--data needs a value");
    }
}
