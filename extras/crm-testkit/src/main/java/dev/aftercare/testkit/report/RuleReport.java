package dev.aftercare.testkit.report;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;

/**
 * The report {@code rule -> tests}: every rule that a tag names, with the tests that prove it. Tags are those of JUnit and
 * jqwik, on a test or on its class; a rule is {@code APT-2}, {@code NET-3b} or {@code HC-8} for a hard case.
 *
 * @param tests {@code Class#method} by rule, both in their order
 * @param unreadable classes that could not be looked at, for want of something on the class path
 */
public record RuleReport(SortedMap<String, List<String>> tests, List<String> unreadable) {

    private static final Pattern RULE = Pattern.compile("([A-Z]+)-([0-9]+)([a-z]?)");

    /** By letters, then by number, so that APT-2 stands before APT-10. */
    private static final Comparator<String> BY_RULE = Comparator.<String, String>comparing(rule -> part(rule, 1))
            .thenComparing(rule -> Integer.valueOf(part(rule, 2)))
            .thenComparing(rule -> part(rule, 3));

    public RuleReport {
        TreeMap<String, List<String>> sorted = new TreeMap<>(BY_RULE);
        tests.forEach((rule, names) ->
                sorted.put(rule, names.stream().sorted().distinct().toList()));
        tests = Collections.unmodifiableSortedMap(sorted);
        unreadable = unreadable.stream().sorted().toList();
    }

    /**
     * Prints the report of all test classes in the folders named; what they need is to be on the class path.
     *
     * @param folders folders of class files, such as {@code target/test-classes}
     * @throws IOException when a folder cannot be read
     */
    public static void main(String[] folders) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RuleReport report = of(Stream.of(folders).map(Path::of).toList());
        out.print(report.table());
        report.unreadable().forEach(name -> out.println("not readable: " + name));
    }

    /**
     * Looks at every class in {@code folders}, with the class loader of the calling thread; classes are not initialised.
     *
     * @throws IOException when a folder cannot be read
     */
    public static RuleReport of(List<Path> folders) throws IOException {
        TreeMap<String, List<String>> tests = new TreeMap<>();
        List<String> unreadable = new ArrayList<>();
        URL[] places = new URL[folders.size()];
        for (int number = 0; number < places.length; number++) {
            places[number] = folders.get(number).toUri().toURL();
        }
        try (URLClassLoader loader =
                new URLClassLoader(places, Thread.currentThread().getContextClassLoader())) {
            for (Path folder : folders) {
                for (String name : classNames(folder)) {
                    collect(name, loader, tests, unreadable);
                }
            }
        }
        return new RuleReport(tests, unreadable);
    }

    /** A line for each rule, and below it a line for each of its tests. */
    public String table() {
        StringBuilder table = new StringBuilder();
        tests.forEach((rule, names) -> {
            table.append(rule).append("  (").append(names.size()).append(")\n");
            names.forEach(name -> table.append("    ").append(name).append('\n'));
        });
        return table.toString();
    }

    private static List<String> classNames(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
        }
    }

    private static void collect(
            String name, ClassLoader loader, Map<String, List<String>> tests, List<String> unreadable) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            for (Method method : type.getDeclaredMethods()) {
                if (isTest(method)) {
                    String test = type.getSimpleName() + "#" + method.getName();
                    Stream.of(type, method)
                            .flatMap(RuleReport::tags)
                            .filter(tag -> RULE.matcher(tag).matches())
                            .forEach(rule -> tests.computeIfAbsent(rule, key -> new ArrayList<>())
                                    .add(test));
                }
            }
        } catch (ClassNotFoundException | LinkageError missing) {
            unreadable.add(name);
        }
    }

    private static boolean isTest(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(RuleReport::marksTests);
    }

    private static boolean marksTests(Class<? extends Annotation> type) {
        return type == Test.class
                || type == TestFactory.class
                || type == Property.class
                || type == Example.class
                || type.isAnnotationPresent(TestTemplate.class);
    }

    private static Stream<String> tags(AnnotatedElement element) {
        return Stream.concat(
                Stream.of(element.getAnnotationsByType(Tag.class)).map(Tag::value),
                Stream.of(element.getAnnotationsByType(net.jqwik.api.Tag.class)).map(net.jqwik.api.Tag::value));
    }

    private static String part(String rule, int group) {
        Matcher matcher = RULE.matcher(rule);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("rule is '" + rule + "', expected a form like APT-2 or NET-3b");
        }
        return matcher.group(group);
    }
}
