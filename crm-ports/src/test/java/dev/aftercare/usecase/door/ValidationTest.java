package dev.aftercare.usecase.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.reflect.ClassPath;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Mask;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.policy.PolicyInForce;
import dev.aftercare.usecase.policy.RecordPolicy;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final Validation VALIDATION = Validation.own();
    private static final Map<String, String> ARGUMENTS = Map.of("min", "min", "max", "max", "value", "limit");

    @Test
    void aRightCommandHasNoFault() {
        assertThat(VALIDATION.faultsOf(RegisterCustomer.person("王", "小明", "138 1234 5678")))
                .isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnceEachWithFieldCodeAndArguments() {
        HireStaff command = new HireStaff(
                "Li Na",
                List.of(),
                List.of("engine", "not a code"),
                HoursInput.everyDay("9-5"),
                LocalDate.of(2026, 11, 24),
                null);

        assertThatThrownBy(() -> VALIDATION.check(command))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.faults())
                                .extracting(FieldFault::field, FieldFault::code, FieldFault::value)
                                .contains(
                                        tuple("hours.monday", "hours", "9-5"),
                                        tuple("hours.sunday", "hours", "9-5"),
                                        tuple("roles", "required", ""),
                                        tuple("skills[1]", "skill-text", "not a code"))
                                .hasSize(9))
                .hasMessageContaining("roles: required")
                .hasMessageNotContaining("not a code");
    }

    @Test
    @Tag("STAFF-4")
    void aSkillHasALevelAndAPersonsALastDay() {
        List<String> skills = List.of(
                "engine",
                "engine:9",
                "engine:2@2027-02-28",
                "engine@2027-02-28",
                "engine:0",
                "engine:10",
                "engine@2027-02-29",
                ":2",
                "engine:",
                "两");
        WorkshopInput.ServiceInput service =
                new WorkshopInput.ServiceInput("oil", "Oil", 30, skills, null, List.of("ev:2", "ev@2027-01-31"));
        HireStaff hired = new HireStaff(
                "Li Na",
                List.of(Role.TECHNICIAN),
                skills,
                HoursInput.everyDay("09:00-17:00"),
                LocalDate.of(2026, 11, 24),
                null);
        assertThat(VALIDATION.faultsOf(hired))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(4, 9)
                        .mapToObj(place -> tuple("skills[" + place + "]", "skill-text"))
                        .toList());
        assertThat(VALIDATION.faultsOf(new WorkshopInput(List.of(), List.of(service))))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                IntStream.rangeClosed(2, 9).mapToObj(place -> "services[0].skills[" + place + "]"),
                                Stream.of("services[0].advisorSkills[1]"))
                        .toList());
    }

    @Test
    void faultsInsideListsNameTheirPlace() {
        WorkshopInput command = new WorkshopInput(
                List.of(new WorkshopInput.BayInput("Bay 1", null)),
                List.of(
                        new WorkshopInput.ServiceInput("wash", "Wash", 30, null, null),
                        new WorkshopInput.ServiceInput("paint", " ", 735, List.of("a b"), null)));

        assertThat(VALIDATION.faultsOf(command))
                .containsExactlyInAnyOrder(
                        FieldFault.of("services[1].name", FaultCode.REQUIRED, " "),
                        FieldFault.of("services[1].minutes", FaultCode.MAX, "735", Map.of("limit", "720")),
                        FieldFault.of("services[1].skills[0]", FaultCode.SKILL_TEXT, "a b"));
    }

    @Test
    void aMissingElementIsAFaultToo() {
        HireStaff command = new HireStaff(
                "Li Na",
                Arrays.asList(Role.TECHNICIAN, null),
                null,
                HoursInput.everyDay("closed"),
                LocalDate.of(2026, 11, 24),
                null);

        assertThat(VALIDATION.faultsOf(command)).containsExactly(FieldFault.of("roles[1]", FaultCode.REQUIRED, ""));
    }

    @Test
    void personalValuesAreMaskedAlsoInsideLists() {
        RegisterCustomer command = new RegisterCustomer(
                "王".repeat(101), "小明", null, List.of("13812345678", "1381234567x"), null, null, null);

        assertThat(VALIDATION.faultsOf(command))
                .extracting(FieldFault::field, FieldFault::value)
                .containsExactlyInAnyOrder(tuple("familyName", "王王王****王王王王"), tuple("phones[1]", "138****567x"));
    }

    @Test
    void textsThatNoDatabaseKeepsAreRefusedWhereverTheyStand() {
        RegisterCustomer command = new RegisterCustomer(
                        "a\0b", "\uD83D", null, List.of("13812345678"), "\uDE00 street", null, null)
                .known("dms", "1\0");

        assertThat(VALIDATION.faultsOf(command))
                .filteredOn(fault -> fault.code().equals("unstorable-text"))
                .extracting(FieldFault::field, FieldFault::value)
                .containsExactlyInAnyOrder(
                        tuple("familyName", ""),
                        tuple("givenName", ""),
                        tuple("address", ""),
                        tuple("reference.key", ""));
    }

    @Test
    void wholeCharactersOutsideTheBasicPlaneAreFine() {
        assertThat(VALIDATION.faultsOf(RegisterCustomer.person("𠮷", "😀", "13812345678")))
                .isEmpty();
    }

    @Test
    void faultsBetweenComponentsAreToldWithAllOthersAndNameTheirPlace() {
        WorkshopInput workshop = new WorkshopInput(
                List.of(),
                List.of(
                        new WorkshopInput.ServiceInput("wash", "Wash", 20, null, null),
                        new WorkshopInput.ServiceInput("wash", " ", 30, null, null)));
        OpenDealer.Profile profile = new OpenDealer.Profile("Dealer", "East", "Shanghai", Grade.A);

        assertThat(VALIDATION.faultsOf(
                        new OpenDealer("SH01", profile, "Asia/Shanghai", HoursInput.everyDay("closed"), workshop)))
                .containsExactlyInAnyOrder(
                        FieldFault.of("workshop.services[0].minutes", FaultCode.QUARTER_HOURS, "20"),
                        FieldFault.of("workshop.services[1].code", FaultCode.USED_TWICE, "wash"),
                        FieldFault.of("workshop.services[1].name", FaultCode.REQUIRED, " "));
    }

    @Test
    void daysOutsideOfTheYearsThatEverythingCanKeepAreRefused() {
        assertThat(VALIDATION.faultsOf(new SeeDay(LocalDate.MAX)))
                .containsExactly(FieldFault.of("date", FaultCode.YEAR_RANGE, "+999999999-12-31"));
        assertThat(VALIDATION.faultsOf(new SeeDay(LocalDate.of(0, 12, 31)))).hasSize(1);
        assertThat(VALIDATION.faultsOf(new SeeDay(LocalDate.of(9999, 12, 31)))).isEmpty();
        assertThat(VALIDATION.faultsOf(new LogArrival(new UUID(1, 1), Instant.MAX)))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("at", "year-range"));
        assertThat(VALIDATION.faultsOf(
                        new RegisterCustomer("王", null, null, null, null, LocalDate.of(12345, 1, 1), null)))
                .extracting(FieldFault::field, FieldFault::value)
                .containsExactly(tuple("birthday", "+12****1-01"));
    }

    @Test
    void aReasonHasWords() {
        MoveAppointment command = new MoveAppointment(new UUID(1, 1), Instant.EPOCH, null, "    ");

        assertThat(VALIDATION.faultsOf(command))
                .containsExactly(
                        FieldFault.of("overbookFor", FaultCode.REASON, "    ", Map.of("min", "3", "max", "200")));
    }

    /** Nothing can be held in quarters of an hour where the clock differs by seven minutes. */
    @Test
    void aZoneKeepsToQuartersOfAnHour() {
        assertThat(List.of("Asia/Kathmandu", "+05:45", "Europe/Berlin", "Z")).noneMatch(ValidationTest::isWrongZone);
        assertThat(List.of("+08:07", "Asia/Nowhere")).allMatch(ValidationTest::isWrongZone);
    }

    private static boolean isWrongZone(String zone) {
        return VALIDATION.faultsOf(new FoundNetwork("Changan Ford", zone)).stream()
                .anyMatch(fault -> fault.code().equals("time-zone-id"));
    }

    @Test
    void policiesAreNotAskedForDaysBeforeTheyBegan() {
        assertThat(VALIDATION.faultsOf(new PolicyInForce("appointment", LocalDate.of(1850, 1, 1))))
                .containsExactly(FieldFault.of("day", FaultCode.BEFORE_POLICIES, "1850-01-01"));
        assertThat(VALIDATION.faultsOf(new PolicyInForce("nonsense", LocalDate.of(2026, 1, 1))))
                .containsExactly(FieldFault.of("kind", FaultCode.UNKNOWN_POLICY, "nonsense"));
        assertThat(VALIDATION.faultsOf(new RecordPolicy(null, LocalDate.of(2026, 1, 1), null)))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrder(tuple("kind", "required"), tuple("body", "required"));
    }

    @Test
    void aSearchWithSignsAloneWouldFindEverything() {
        assertThat(VALIDATION.faultsOf(new FindCustomers(FindCustomers.By.NAME, "***", PageOf.first(10))))
                .containsExactly(FieldFault.of("text", FaultCode.PATTERN, Mask.of("***")));
    }

    @Test
    void pagesHaveLimits() {
        assertThat(VALIDATION.faultsOf(new FindCustomers(FindCustomers.By.NAME, "Smith", PageOf.first(201))))
                .contains(FieldFault.of("page.limit", FaultCode.MAX, "201", Map.of("limit", "200")));
    }

    /** The texts of faults are found by code, so each constraint on a command has one, with the arguments it gives. */
    @Test
    void everyConstraintOnACommandIsAKnownFault() throws IOException {
        Map<String, Set<String>> known =
                Arrays.stream(FaultCode.values()).collect(Collectors.toMap(FaultCode::code, FaultCode::arguments));

        assertThat(constraints())
                .hasSizeGreaterThan(8)
                .allSatisfy(constraint -> assertThat(known)
                        .containsEntry(Validation.code(constraint), argumentsOf(constraint.annotationType())));
    }

    private static Set<Annotation> constraints() throws IOException {
        return ClassPath.from(ValidationTest.class.getClassLoader())
                .getTopLevelClassesRecursive("dev.aftercare.usecase")
                .stream()
                .map(ClassPath.ClassInfo::load)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .flatMap(ValidationTest::annotations)
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .collect(Collectors.toSet());
    }

    private static Stream<Annotation> annotations(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Stream<AnnotatedType> types = type instanceof AnnotatedParameterizedType list
                ? Stream.concat(Stream.of(type), Arrays.stream(list.getAnnotatedActualTypeArguments()))
                : Stream.of(type);
        return Stream.concat(
                Arrays.stream(component.getAnnotations()), types.flatMap(part -> Arrays.stream(part.getAnnotations())));
    }

    private static Set<String> argumentsOf(Class<? extends Annotation> constraint) {
        return Arrays.stream(constraint.getDeclaredMethods())
                .map(Method::getName)
                .filter(ARGUMENTS::containsKey)
                .map(ARGUMENTS::get)
                .collect(Collectors.toSet());
    }
}
