package dev.aftercare.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls hold, and each of them is seen to fall on a violation planted under {@code src/test/java}. */
final class ModuleWallsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.aftercare");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPath(testClasses());

    static Stream<Walls.Layer> layers() {
        return Walls.LAYERS.stream();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_layer_uses_only_what_it_may(Walls.Layer layer) {
        layer.wall().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void the_wall_of_a_layer_catches_a_planted_library(Walls.Layer layer) {
        assertFalls(layer.wall(), layer.root() + ".planted", "uses only what its layer may use");
    }

    @ParameterizedTest
    @MethodSource("layers")
    void features_of_a_layer_form_no_circle(Walls.Layer layer) {
        layer.featuresFormNoCircle().allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void public_signatures_show_only_the_jdk_and_our_own(Walls.Layer layer) {
        layer.signaturesShowOnlyTheJdkAndOurOwn().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_planted_foreign_type_in_a_signature_is_caught(Walls.Layer layer) {
        assertFalls(layer.signaturesShowOnlyTheJdkAndOurOwn(), layer.root() + ".planted", "shows com.tngtech.archunit");
    }

    @Test
    void the_domain_is_handed_time_and_chance() {
        Walls.domainLooksAtNoClockAndNoDice().check(PRODUCT);
    }

    @Test
    void nobody_reads_the_time_past_the_clock_port() {
        Walls.nobodyReadsTheTimePastTheClockPort().check(PRODUCT);
    }

    @Test
    void calendar_arithmetic_has_one_engine() {
        Walls.oneEngineOfBusinessTime().check(PRODUCT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.Instant.atZone", "java.time.LocalDate.plusMonths", "java.time.Period.ofDays"})
    void each_planted_calendar_arithmetic_is_caught(String what) {
        assertFalls(Walls.oneEngineOfBusinessTime(), "dev.aftercare.memory.planted", what);
    }

    @Test
    void no_package_lives_in_two_jars() {
        assertThat(Walls.packagesInTwoJars(PRODUCT)).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(Walls.packagesNotNullMarked(PRODUCT)).isEmpty();
    }

    @Test
    void every_package_of_ours_belongs_to_a_layer() {
        Set<String> homeless = new TreeSet<>();
        PRODUCT.forEach(c -> {
            String name = c.getPackageName() + ".";
            if (Walls.LAYERS.stream().noneMatch(l -> name.startsWith(l.root() + "."))) {
                homeless.add(c.getPackageName());
            }
        });
        assertThat(homeless).as("packages that no wall surrounds").isEmpty();
    }

    @Test
    void a_planted_circle_of_features_is_caught() {
        JavaClasses circle = planted("dev.aftercare.domain.plantedhen", "dev.aftercare.domain.plantedegg");
        ArchRule rule = Walls.LAYERS.get(0).featuresFormNoCircle();
        assertThatThrownBy(() -> rule.check(circle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @ParameterizedTest
    @MethodSource("plantedLooks")
    void each_planted_look_at_clock_dice_or_machine_is_caught(String what) {
        assertFalls(Walls.domainLooksAtNoClockAndNoDice(), "dev.aftercare.domain.planted", what);
    }

    static Stream<String> plantedLooks() {
        return Stream.of(
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.lang.System.currentTimeMillis()",
                "java.util.UUID.randomUUID()",
                "java.lang.Math.random()",
                "java.util.Random.<init>()",
                "java.time.ZoneId.systemDefault()",
                "java.util.Locale.getDefault()",
                "java.time.InstantSource.system()",
                "java.util.concurrent.Executors.newCachedThreadPool()",
                "java.lang.System.getenv(");
    }

    @ParameterizedTest
    @MethodSource("plantedMachinery")
    void each_planted_use_of_the_outside_world_is_caught_in_the_domain(String what) {
        assertFalls(Walls.LAYERS.get(0).wall(), "dev.aftercare.domain.planted", what);
    }

    static Stream<String> plantedMachinery() {
        return Stream.of("java.io.File", "java.nio.file.Path", "java.net.URI", "java.sql.Connection");
    }

    @Test
    void a_planted_clock_outside_the_domain_is_caught() {
        assertFalls(
                Walls.nobodyReadsTheTimePastTheClockPort(), "dev.aftercare.memory.planted", "java.time.Instant.now()");
    }

    @Test
    void a_planted_package_without_null_mark_is_caught() {
        JavaClasses planted = planted("dev.aftercare.domain.planted");
        assertThat(Walls.packagesNotNullMarked(planted)).containsExactly("dev.aftercare.domain.planted");
    }

    @Test
    void a_planted_twin_package_in_another_jar_is_caught() {
        List<JavaClass> both = new ArrayList<>();
        PRODUCT.forEach(both::add);
        planted("dev.aftercare.memory").forEach(both::add);
        assertThat(Walls.packagesInTwoJars(both)).containsOnlyKeys("dev.aftercare.memory");
    }

    /** A rule about a package that does not exist holds always, and says nothing. */
    @Test
    void every_package_that_a_rule_names_exists() throws IOException {
        Set<String> onTheClassPath = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                try (JarFile jar = new JarFile(entry)) {
                    jar.stream()
                            .filter(e -> e.getName().endsWith(".class"))
                            .forEach(e -> onTheClassPath.add(packageOf(e.getName())));
                }
            }
        }
        PRODUCT.forEach(c -> onTheClassPath.add(c.getPackageName()));
        assertThat(Walls.namedPackages())
                .allSatisfy(named ->
                        assertThat(onTheClassPath).anyMatch(p -> p.equals(named) || p.startsWith(named + ".")));
    }

    private static String packageOf(String file) {
        int end = file.lastIndexOf('/');
        return end < 0 ? "" : file.substring(0, end).replace('/', '.');
    }

    private static JavaClasses planted(String... packages) {
        return PLANTED.that(resideInAnyPackage(packages));
    }

    private static Path testClasses() {
        try {
            return Path.of(ModuleWallsTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the tests stand in no folder", e);
        }
    }

    private static void assertFalls(ArchRule rule, String planted, String message) {
        JavaClasses violation = planted(planted);
        assertThat(violation).as("the violation planted in " + planted).isNotEmpty();
        assertThatThrownBy(() -> rule.check(violation))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }
}
