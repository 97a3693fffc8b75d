package dev.aftercare.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.ModelNeeds;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.port.shared.StorageException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is stored is pinned to the letter: rows of a release outlive it. */
class StoredFormsTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void hours() {
        BusinessHours hours = BusinessHours.weekdays(DayHours.of("08:00-12:00", "13:00-24:00"))
                .closedOn(LocalDate.of(2026, 10, 1));
        String stored =
                "{\"v\":1,\"weekly\":{\"MONDAY\":\"08:00-12:00,13:00-24:00\",\"TUESDAY\":\"08:00-12:00,13:00-24:00\","
                        + "\"WEDNESDAY\":\"08:00-12:00,13:00-24:00\",\"THURSDAY\":\"08:00-12:00,13:00-24:00\","
                        + "\"FRIDAY\":\"08:00-12:00,13:00-24:00\",\"SATURDAY\":\"closed\",\"SUNDAY\":\"closed\"},"
                        + "\"exceptions\":{\"2026-10-01\":\"closed\"}}";
        assertThat(HoursJson.write(hours)).isEqualTo(stored);
        assertThat(HoursJson.read(stored)).isEqualTo(hours);
    }

    @Test
    void workshop() {
        Workshop workshop = new Workshop(
                List.of(new Bay(new BayId(ID), "一号", Set.of("lift"))),
                List.of(new ServiceOffering("oil", "Oil", 30, Set.of("engine"), Set.of())));
        String stored = "{\"v\":1,\"bays\":[{\"id\":\"" + ID + "\",\"name\":\"一号\",\"equipment\":[\"lift\"]}],"
                + "\"services\":[{\"code\":\"oil\",\"name\":\"Oil\",\"minutes\":30,\"skills\":[\"engine\"],\"equipment\":[]}]}";
        assertThat(WorkshopJson.write(workshop)).isEqualTo(stored);
        assertThat(WorkshopJson.read(stored)).isEqualTo(workshop);
    }

    @Test
    void workshopWithParts() {
        List<PartNeed> parts = List.of(new PartNeed("OIL", 4), new PartNeed("FILTER", 1));
        Workshop workshop = new Workshop(
                List.of(), List.of(new ServiceOffering("oil", "Oil", 30, Set.of(), Set.of(), Map.of(), false, parts)));
        String stored = "{\"v\":1,\"bays\":[],\"services\":[{\"code\":\"oil\",\"name\":\"Oil\",\"minutes\":30,"
                + "\"skills\":[],\"equipment\":[],\"parts\":{\"FILTER\":1,\"OIL\":4}}]}";
        assertThat(WorkshopJson.write(workshop)).isEqualTo(stored);
        assertThat(WorkshopJson.read(stored)).isEqualTo(workshop);
    }

    @Test
    void workshopWithPartsOfModels() {
        Map<String, ModelNeeds> models = Map.of(
                "golf", new ModelNeeds(OptionalInt.of(45), Optional.of(List.of(new PartNeed("OIL", 5)))),
                "id.4", ModelNeeds.ofParts(List.of()),
                "up", ModelNeeds.ofMinutes(15));
        Workshop workshop = new Workshop(
                List.of(), List.of(new ServiceOffering("oil", "Oil", 30, Set.of(), Set.of(), models, false)));
        String stored = "{\"v\":1,\"bays\":[],\"services\":[{\"code\":\"oil\",\"name\":\"Oil\",\"minutes\":30,"
                + "\"skills\":[],\"equipment\":[],\"minutesOfModel\":{\"golf\":45,\"up\":15},"
                + "\"partsOfModel\":{\"golf\":{\"OIL\":5},\"id.4\":{}}}]}";
        assertThat(WorkshopJson.write(workshop)).isEqualTo(stored);
        assertThat(WorkshopJson.read(stored)).isEqualTo(workshop);
    }

    @Test
    void workshopWithServicesOverDays() {
        Workshop workshop = new Workshop(
                List.of(),
                List.of(new ServiceOffering(
                        "body", "Body", 1200, Set.of(), Set.of(), Map.of("golf", ModelNeeds.ofMinutes(900)), true)));
        String stored = "{\"v\":1,\"bays\":[],\"services\":[{\"code\":\"body\",\"name\":\"Body\",\"minutes\":1200,"
                + "\"skills\":[],\"equipment\":[],\"minutesOfModel\":{\"golf\":900},\"overDays\":true}]}";
        assertThat(WorkshopJson.write(workshop)).isEqualTo(stored);
        assertThat(WorkshopJson.read(stored)).isEqualTo(workshop);
    }

    @Test
    void workshopWithABayThatIsOutOfUse() {
        Outage outage = new Outage(
                new TimeRange(Instant.parse("2026-11-24T01:00:00Z"), Instant.parse("2026-11-24T02:07:00.000001Z")),
                Outage.Reason.BROKEN);
        Workshop workshop =
                new Workshop(List.of(new Bay(new BayId(ID), "一号", Set.of("lift"), List.of(outage))), List.of());
        String stored = "{\"v\":1,\"bays\":[{\"id\":\"" + ID + "\",\"name\":\"一号\",\"equipment\":[\"lift\"],"
                + "\"outages\":[{\"from\":\"2026-11-24T01:00:00Z\",\"until\":\"2026-11-24T02:07:00.000001Z\","
                + "\"reason\":\"BROKEN\"}]}],\"services\":[]}";
        assertThat(WorkshopJson.write(workshop)).isEqualTo(stored);
        assertThat(WorkshopJson.read(stored)).isEqualTo(workshop);
    }

    @Test
    void workshopWhoseServiceAsksForAnAdvisorsSkill() {
        Workshop workshop = new Workshop(
                List.of(), List.of(new ServiceOffering("ev", "EV", 30, Set.of("ev:2"), Set.of(), Set.of("ev"))));
        String stored = "{\"v\":1,\"bays\":[],\"services\":[{\"code\":\"ev\",\"name\":\"EV\",\"minutes\":30,"
                + "\"skills\":[\"ev:2\"],\"equipment\":[],\"advisorSkills\":[\"ev\"]}]}";
        assertThat(WorkshopJson.write(workshop)).isEqualTo(stored);
        assertThat(WorkshopJson.read(stored)).isEqualTo(workshop);
    }

    @Test
    void contact() {
        CustomerContact contact = CustomerContact.of(List.of(new Phone("13812345678")), "上海\n1号");
        String stored = "{\"v\":1,\"phones\":[\"13812345678\"],\"address\":\"上海\\n1号\"}";
        assertThat(ContactJson.write(contact)).isEqualTo(stored);
        assertThat(ContactJson.read(stored)).isEqualTo(contact);
    }

    @Test
    void holds() {
        List<Hold> holds = List.of(new Hold(HoldKind.BAY, ID, 0, 1_995_556, 1_995_560));
        String stored = "{\"v\":1,\"holds\":[{\"kind\":\"BAY\",\"resource\":\"" + ID
                + "\",\"lane\":0,\"from\":1995556,\"to\":1995560}]}";
        assertThat(HoldsJson.write(holds)).isEqualTo(stored);
        assertThat(HoldsJson.read(stored)).isEqualTo(holds);
    }

    @Test
    void words() {
        String stored = "{\"v\":1,\"words\":[\"SERVICE_ADVISOR\",\"TECHNICIAN\"]}";
        assertThat(WordsJson.writeNames(Set.of(Role.TECHNICIAN, Role.SERVICE_ADVISOR)))
                .isEqualTo(stored);
        assertThat(WordsJson.read(stored, Role.class)).containsOnly(Role.TECHNICIAN, Role.SERVICE_ADVISOR);
    }

    @Test
    void actor() {
        Actor actor = Actor.of("clerk", new OrganisationId(ID), Role.APPOINTMENT_CLERK);
        String stored = "{\"v\":1,\"id\":\"clerk\",\"organisation\":\"" + ID
                + "\",\"roles\":[\"APPOINTMENT_CLERK\"],\"regions\":[]}";
        assertThat(ActorJson.write(actor)).isEqualTo(stored);
        assertThat(ActorJson.read(stored)).isEqualTo(actor);
        String job = "{\"v\":1,\"id\":\"job:setup\",\"roles\":[\"JOB\"],\"regions\":[]}";
        assertThat(ActorJson.write(Actor.job("setup"))).isEqualTo(job);
        assertThat(ActorJson.read(job)).isEqualTo(Actor.job("setup"));
    }

    @Test
    void factsAndSubjects() {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("start", "2026-11-24T01:00:00Z");
        facts.put("number", "A-2026-000001");
        String stored = "{\"v\":1,\"facts\":{\"number\":\"A-2026-000001\",\"start\":\"2026-11-24T01:00:00Z\"}}";
        assertThat(FactsJson.write(facts)).isEqualTo(stored);
        assertThat(FactsJson.read(stored)).isEqualTo(facts);
        TreeSet<Subject> subjects = new TreeSet<>(Set.of(new Subject(SubjectKind.CUSTOMER, ID)));
        String about = "{\"v\":1,\"subjects\":[{\"kind\":\"CUSTOMER\",\"id\":\"" + ID + "\"}]}";
        assertThat(SubjectsJson.write(subjects)).isEqualTo(about);
        assertThat(SubjectsJson.read(about)).isEqualTo(subjects);
    }

    @Test
    void argumentsOfAFault() {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("min", "1900");
        arguments.put("known", "km, mi");
        String stored = "{\"v\":1,\"arguments\":{\"known\":\"km, mi\",\"min\":\"1900\"}}";
        assertThat(ArgumentsJson.write(arguments)).isEqualTo(stored);
        assertThat(ArgumentsJson.read(stored)).isEqualTo(arguments);
    }

    @Test
    void policies() {
        String before = "{\"v\":1,\"stepMinutes\":30,\"horizonDays\":180,\"walkInPercent\":20,\"advisorMinutes\":30,"
                + "\"punctualMinutes\":15,\"graceMinutes\":60,\"afternoonFrom\":\"12:00\","
                + "\"filling\":{\"releaseDays\":0,\"loungePlaces\":6,\"mostReassigned\":3}}";
        String appointment = before.replace("}}", ",\"expressPercent\":0}}");
        assertThat(PolicyJson.read(before, AppointmentPolicy.KIND))
                .as("stored by a release that kept nothing for urgent requests")
                .isEqualTo(AppointmentPolicy.standard());
        assertThat(PolicyJson.write(AppointmentPolicy.standard())).isEqualTo(appointment);
        assertThat(PolicyJson.read(appointment, AppointmentPolicy.KIND)).isEqualTo(AppointmentPolicy.standard());
        String access = "{\"v\":1,\"papersDays\":30,\"afterAppointmentDays\":30}";
        assertThat(PolicyJson.write(AccessPolicy.standard())).isEqualTo(access);
        assertThat(PolicyJson.read(access, AccessPolicy.KIND)).isEqualTo(AccessPolicy.standard());
    }

    @Test
    void aFieldOfANewerReleaseIsPassedOverAndANewFormIsRefused() {
        assertThat(WordsJson.read("{\"v\":1,\"words\":[],\"added\":{\"x\":1}}")).isEmpty();
        assertThatThrownBy(() -> WordsJson.read("{\"v\":2,\"words\":[]}"))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("has version 2, known is 1");
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        assertThatThrownBy(() -> ContactJson.read("{\"v\":1,\"phones\":13812345678,\"address\":\"\"}"))
                .isInstanceOf(StorageException.class)
                .hasNoCause()
                .hasMessageNotContaining("138");
    }
}
