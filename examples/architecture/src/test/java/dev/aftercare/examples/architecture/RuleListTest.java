package dev.aftercare.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aftercare.domain.shared.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} says which tests prove which rule, by the tags of the tests; {@code HC-8} is a hard case. Run
 * with {@code -Daftercare.docs.write} to write it anew; without, it has to be what would be written.
 */
class RuleListTest {

    private static final Path ROOT = Path.of(System.getProperty("aftercare.root", "../.."));
    private static final Path LIST = ROOT.resolve(Path.of("docs", "rules.md"));
    private static final List<String> TESTS = List.of(
            "crm-domain/target/test-classes",
            "crm-ports/target/test-classes",
            "adapter-inmemory/target/test-classes",
            "adapter-jdbc/target/test-classes",
            "adapter-http/target/test-classes",
            "extras/adapter-files/target/test-classes",
            "extras/crm-testkit/target/classes");
    private static final Pattern RULE = Pattern.compile("([A-Z]+)-([0-9]+)([a-z]?)");
    private static final Comparator<String> BY_RULE = Comparator.<String, String>comparing(rule -> part(rule, 1))
            .thenComparing(rule -> Integer.valueOf(part(rule, 2)))
            .thenComparing(rule -> part(rule, 3));
    private static final Set<String> TEST_ANNOTATIONS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");

    @Test
    void theListInTheDocumentsIsThatOfTheTests() throws IOException {
        String list = list(testsByRule());
        if (System.getProperty("aftercare.docs.write") != null) {
            Files.writeString(LIST, list);
        }
        assertThat(Files.readString(LIST))
                .as("docs/rules.md is stale; run this test with -Daftercare.docs.write")
                .isEqualTo(list);
    }

    @Test
    void everyRuleThatRefusesSomethingHasATest() {
        Set<String> refusing = new TreeSet<>(BY_RULE);
        for (JavaClass type : new ClassFileImporter().importPackages("dev.aftercare")) {
            if (type.isEnum() && type.isAssignableTo(RefusalCode.class)) {
                Arrays.stream(type.reflect().getEnumConstants())
                        .map(RefusalCode.class::cast)
                        .map(RefusalCode::rule)
                        .forEach(refusing::add);
            }
        }
        assertThat(refusing).isNotEmpty();
        assertThat(testsByRule().keySet()).containsAll(refusing);
    }

    /** Class names with the names of their tests, by rule. */
    private static SortedMap<String, SortedMap<String, SortedSet<String>>> testsByRule() {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(TESTS.stream().map(ROOT::resolve).toList());
        SortedMap<String, SortedMap<String, SortedSet<String>>> rules = new TreeMap<>(BY_RULE);
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(RuleListTest::isTest)
                .forEach(test -> Stream.concat(
                                tags(test.getAnnotations()),
                                tags(test.getOwner().getAnnotations()))
                        .filter(tag -> RULE.matcher(tag).matches())
                        .forEach(rule -> rules.computeIfAbsent(rule, key -> new TreeMap<>())
                                .computeIfAbsent(test.getOwner().getSimpleName(), key -> new TreeSet<>())
                                .add(test.getName())));
        return rules;
    }

    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation ->
                        TEST_ANNOTATIONS.contains(annotation.getRawType().getSimpleName()));
    }

    /** The tags of JUnit and jqwik; several stand inside an annotation that holds them. */
    private static Stream<String> tags(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .flatMap(annotation -> annotation.get("value").stream()
                        .flatMap(value -> value instanceof Object[] held ? Arrays.stream(held) : Stream.of(annotation)))
                .filter(JavaAnnotation.class::isInstance)
                .map(annotation -> (JavaAnnotation<?>) annotation)
                .filter(annotation -> annotation.getRawType().getSimpleName().equals("Tag"))
                .map(annotation -> (String) annotation.get("value").orElseThrow());
    }

    private static String list(SortedMap<String, SortedMap<String, SortedSet<String>>> rules) {
        StringBuilder list = new StringBuilder("""
                # Which tests prove which rule

                Made from the tags of the tests by `RuleListTest`. `HC` is a hard case: what systems of this kind get wrong.
                Tests whose class ends with `Rules`, `Life`, `Crowd`, `Story` or `Contract` are those of the test kit, and run
                on every storage.
                """);
        rules.forEach((rule, classes) -> {
            list.append("\n## ").append(rule).append("\n\n");
            classes.forEach((name, tests) -> list.append("- `")
                    .append(name)
                    .append("`: ")
                    .append(String.join(", ", tests))
                    .append('\n'));
        });
        return list.toString();
    }

    private static String part(String rule, int group) {
        Matcher matcher = RULE.matcher(rule);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + rule + "' is not the id of a rule");
        }
        return matcher.group(group);
    }
}
