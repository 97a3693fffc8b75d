package dev.aftercare.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules, apart from the classes they are asked about, so that each can be seen to fail on a planted violation. */
final class Walls {

    /** What the build writes from the templates: it is nobody's hand, and stands in a package of its own. */
    static final String GENERATED = "dev.aftercare.http.templates";

    private static final List<String> PURE_JDK = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.math",
            "java.nio.charset",
            "java.text",
            "java.time..",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    private static final String DOMAIN = "dev.aftercare.domain";
    private static final String PORT = "dev.aftercare.port";
    private static final String USECASE = "dev.aftercare.usecase";

    private static final String TEXT = "dev.aftercare.text";

    private static final String KNOWLEDGE = "dev.aftercare.knowledge";

    private static final String FILES = "dev.aftercare.files";

    private static final String TIME = DOMAIN + ".time";

    private static final Set<Class<?>> CALENDAR_TYPES =
            Set.of(java.time.Period.class, java.time.ZonedDateTime.class, java.time.zone.ZoneRules.class);

    private static final Set<String> CALENDAR_METHODS = Set.of(
            "atZone",
            "ofInstant",
            "getRules",
            "atStartOfDay",
            "atTime",
            "plusWeeks",
            "minusWeeks",
            "plusMonths",
            "minusMonths",
            "plusYears",
            "minusYears",
            "lengthOfMonth");

    private static final List<String> PORTS = List.of(DOMAIN, PORT, USECASE, TEXT, KNOWLEDGE);

    /** One layer: the packages under {@code root} may use themselves, {@code below} and {@code libraries}, nothing else. */
    record Layer(String root, List<String> below, List<String> libraries, List<String> shownInSignatures) {

        ArchRule wall() {
            return classes()
                    .that(resideInAnyPackage(root + ".."))
                    .and(not(resideInAnyPackage(GENERATED + "..")))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed()))
                    .as(root + " uses only what its layer may use");
        }

        ArchRule featuresFormNoCircle() {
            return slices().matching(root + ".(*)..").should().beFreeOfCycles();
        }

        ArchRule signaturesShowOnlyTheJdkAndOurOwn() {
            List<String> shown = new ArrayList<>(List.of("java..", "javax.sql", "dev.aftercare.."));
            shown.addAll(shownInSignatures);
            Predicate<JavaClass> known = resideInAnyPackage(shown.toArray(String[]::new));
            return classes()
                    .that(resideInAnyPackage(root + ".."))
                    .and(not(resideInAnyPackage(GENERATED + "..")))
                    .should(showOnly(known))
                    .as(root + " shows only JDK types and our own in public signatures");
        }

        Stream<String> named() {
            return Stream.of(Stream.of(root), below.stream(), libraries.stream(), shownInSignatures.stream())
                    .flatMap(s -> s)
                    .map(Walls::withoutDots);
        }

        private String[] allowed() {
            return Stream.of(Stream.of(root + ".."), below.stream().map(p -> p + ".."), libraries.stream())
                    .flatMap(s -> s)
                    .toArray(String[]::new);
        }
    }

    static final List<Layer> LAYERS = List.of(
            new Layer(DOMAIN, List.of(), with(PURE_JDK, "com.google.common..", "org.jspecify.."), List.of()),
            new Layer(PORT, List.of(DOMAIN), List.of("java..", "org.jspecify.."), List.of()),
            new Layer(
                    USECASE,
                    List.of(DOMAIN, PORT, KNOWLEDGE),
                    List.of(
                            "java..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "com.google.common..",
                            "jakarta.validation..",
                            "org.hibernate.validator.."),
                    List.of("jakarta.validation..")),
            new Layer(
                    TEXT,
                    List.of(DOMAIN, USECASE),
                    List.of("java..", "org.jspecify..", "com.google.common.."),
                    List.of()),
            new Layer(
                    KNOWLEDGE,
                    List.of(DOMAIN),
                    List.of(
                            "java..",
                            "org.jspecify..",
                            "com.google.common..",
                            "com.google.i18n.phonenumbers..",
                            "com.ibm.icu.text..",
                            "com.nlf.calendar.."),
                    List.of()),
            new Layer("dev.aftercare.memory", PORTS, List.of("java..", "org.jspecify.."), List.of()),
            new Layer(
                    "dev.aftercare.jdbc",
                    PORTS,
                    List.of(
                            "java..",
                            "javax.sql",
                            "org.jspecify..",
                            "org.slf4j..",
                            "com.zaxxer.hikari..",
                            "com.fasterxml.jackson..",
                            "org.flywaydb.."),
                    List.of()),
            new Layer(
                    "dev.aftercare.http",
                    // calendars are files, whoever asks for them (decision 30)
                    with(PORTS, FILES),
                    List.of(
                            "java..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "io.javalin..",
                            "org.eclipse.jetty..",
                            "com.fasterxml.jackson..",
                            "gg.jte.."),
                    List.of("io.javalin..")),
            new Layer(
                    FILES,
                    PORTS,
                    List.of(
                            "java..",
                            "org.jspecify..",
                            "com.fasterxml.jackson..",
                            "de.siegmar.fastcsv..",
                            "biweekly.."),
                    List.of()),
            new Layer(
                    "dev.aftercare.testkit",
                    PORTS,
                    List.of("java..", "org.jspecify..", "org.junit.jupiter.api..", "org.assertj.core.."),
                    List.of("org.junit.jupiter.api..")));

    /** The domain is told the time and the chance; it does not look. */
    static ArchRule domainLooksAtNoClockAndNoDice() {
        return noClasses()
                .that(resideInAnyPackage(DOMAIN + ".."))
                .should()
                .accessTargetWhere(looksAtClockOrDice())
                .orShould()
                .accessTargetWhere(asksTheMachine())
                .as("the domain is handed time, chance, zone and language");
    }

    /** One clock port: nobody reads the time past it. Measuring a duration by {@code System.nanoTime} is no time of day. */
    static ArchRule nobodyReadsTheTimePastTheClockPort() {
        return noClasses()
                .that(resideInAnyPackage("dev.aftercare.."))
                .should()
                .accessTargetWhere(looksAtClockOrDice())
                .as("time and ids come from the clock and the chance handed to Crm");
    }

    /**
     * Instants become dates, and dates move by months and years, in one place. What the JDK offers for it on every type is a rule of
     * its own each time: where clocks change, what the end of a month is, which zone.
     */
    static ArchRule oneEngineOfBusinessTime() {
        return noClasses()
                .that(resideInAnyPackage("dev.aftercare.."))
                .and(not(resideInAnyPackage(TIME)))
                .should()
                .accessTargetWhere(reckonsWithTheCalendar())
                .as("calendar arithmetic is done by " + TIME);
    }

    /** Every package says what it is for and has no nulls. */
    static List<String> packagesNotNullMarked(JavaClasses classes) {
        return classes.stream()
                .filter(c -> !c.getPackageName().startsWith(GENERATED))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(p -> p.getName())
                .sorted()
                .toList();
    }

    /** Packages that live in more than one jar, with the jars. */
    static Map<String, Set<String>> packagesInTwoJars(Iterable<JavaClass> classes) {
        Map<String, Set<String>> homes = new TreeMap<>();
        for (JavaClass c : classes) {
            URI source = c.getSource().orElseThrow().getUri();
            String file = c.getName().replace('.', '/') + ".class";
            String home = source.toString().replace(file, "");
            homes.computeIfAbsent(c.getPackageName(), p -> new TreeSet<>()).add(home);
        }
        homes.values().removeIf(h -> h.size() == 1);
        return homes;
    }

    /** Every package of ours or of others that a rule names, the JDK's aside. */
    static Set<String> namedPackages() {
        return LAYERS.stream()
                .flatMap(Layer::named)
                .filter(p -> !p.startsWith("java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DescribedPredicate<JavaAccess<?>> looksAtClockOrDice() {
        return DescribedPredicate.describe("read the time or throw dice", access -> {
            JavaClass owner = access.getTargetOwner();
            String method = access.getTarget().getName();
            boolean staticNow =
                    method.equals("now") && owner.getPackageName().startsWith("java.time") && !isSourceOfTime(owner);
            boolean wallClock = owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
            boolean newDate = owner.isEquivalentTo(java.util.Date.class) && method.equals("<init>");
            boolean randomId = owner.isEquivalentTo(java.util.UUID.class) && method.equals("randomUUID");
            boolean mathRandom = owner.isEquivalentTo(Math.class) && method.equals("random");
            boolean newRandom = owner.isEquivalentTo(java.util.Random.class) && method.equals("<init>");
            return staticNow || wallClock || newDate || randomId || mathRandom || newRandom;
        });
    }

    private static DescribedPredicate<JavaAccess<?>> reckonsWithTheCalendar() {
        return DescribedPredicate.describe("reckon with the calendar", access -> {
            JavaClass owner = access.getTargetOwner();
            String method = access.getTarget().getName();
            return CALENDAR_TYPES.stream().anyMatch(owner::isEquivalentTo)
                    || (CALENDAR_METHODS.contains(method)
                            && owner.getPackageName().equals("java.time"));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return DescribedPredicate.describe("ask the machine", access -> {
            JavaClass owner = access.getTargetOwner();
            String method = access.getTarget().getName();
            return (owner.isEquivalentTo(System.class)
                            && !method.equals("arraycopy")
                            && !method.equals("identityHashCode"))
                    || (owner.isEquivalentTo(java.time.ZoneId.class) && method.equals("systemDefault"))
                    || (owner.isEquivalentTo(java.util.Locale.class) && method.equals("getDefault"))
                    || (isSourceOfTime(owner) && method.startsWith("system"))
                    || owner.isEquivalentTo(Thread.class)
                    || (owner.getPackageName().equals("java.util.concurrent")
                            && !owner.isAssignableTo(ConcurrentMap.class));
        });
    }

    private static boolean isSourceOfTime(JavaClass owner) {
        return owner.isEquivalentTo(java.time.Clock.class) || owner.isEquivalentTo(java.time.InstantSource.class);
    }

    private static ArchCondition<JavaClass> showOnly(Predicate<JavaClass> known) {
        return new ArchCondition<>("show only JDK types and our own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!seenFromOutside(type)) {
                    return;
                }
                Stream.concat(type.getCodeUnits().stream(), type.getFields().stream())
                        .filter(Walls::seenFromOutside)
                        .forEach(member -> foreign(member, known)
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        member, member.getDescription() + " shows " + shown.getName()))));
            }
        };
    }

    private static Stream<JavaClass> foreign(JavaMember member, Predicate<JavaClass> known) {
        Set<JavaClass> shown = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        if (member instanceof JavaField field) {
            shown.addAll(field.getType().getAllInvolvedRawTypes());
        } else if (member instanceof JavaCodeUnit unit) {
            shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
            unit.getParameterTypes().forEach(p -> shown.addAll(p.getAllInvolvedRawTypes()));
            shown.addAll(unit.getExceptionTypes());
        }
        return shown.stream()
                .map(JavaClass::getBaseComponentType)
                .filter(c -> !c.isPrimitive())
                .filter(c -> !known.test(c));
    }

    private static boolean seenFromOutside(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Walls::seenFromOutside).orElse(true);
    }

    private static boolean seenFromOutside(JavaMember member) {
        return (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static String withoutDots(String pattern) {
        return pattern.endsWith("..") ? pattern.substring(0, pattern.length() - 2) : pattern;
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private Walls() {}
}
