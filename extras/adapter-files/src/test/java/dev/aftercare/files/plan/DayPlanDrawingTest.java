package dev.aftercare.files.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.DayPlan.Piece;
import dev.aftercare.domain.appointment.DayPlan.Row;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A day drawn: three appointments, of which one goes on from the day before and one is overbooked. */
class DayPlanDrawingTest {

    private static final ZonedDate DAY = ZonedDate.of(LocalDate.parse("2026-03-03"), ZoneId.of("Asia/Shanghai"));
    private static final TickSet OPEN = ticks(8, 12).or(ticks(13, 17));

    private final DayPlan plan = new DayPlan(
            "A & B <Motors>",
            DAY,
            List.of(
                    new Row(
                            HoldKind.BAY,
                            new UUID(1, 1),
                            "Bay 1",
                            OPEN,
                            List.of(piece(1, "body", 0, ticks(0, 10)), piece(2, "maintenance", 0, ticks(14, 16)))),
                    new Row(
                            HoldKind.BAY,
                            new UUID(1, 2),
                            "A bay with a very long name",
                            OPEN,
                            List.of(piece(3, "check", 1, ticks(9, 10)))),
                    new Row(
                            HoldKind.TECHNICIAN,
                            new UUID(2, 1),
                            "Ann",
                            ticks(8, 12),
                            List.of(piece(1, "body", 0, ticks(8, 10))))));

    @Test
    @Tag("APT-2")
    void asTextEachQuarterOfAnHourIsACharacter() {
        assertThat(DayPlanText.of(plan)).isEqualTo("""
                A & B <Motors>, 2026-03-03

                                    8   9   10  11  12  13  14  15  16
                Bay 1               AAAAAAAA........    ....BBBBBBBB....
                A bay with a very l ................    ................
                +                       CCCC

                Ann                 AAAAAAAA........

                A  A26-000001  body 00:00-10:00
                B  A26-000002  maintenance 14:00-16:00
                C  A26-000003  check 09:00-10:00
                """.replace("A26-000001", number(1))
                .replace("A26-000002", number(2))
                .replace("A26-000003", number(3)));
    }

    @Test
    @Tag("APT-2")
    void asAPictureEachAppointmentIsABarInEachLine() throws Exception {
        NodeList bars = elements(DayPlanSvg.of(plan), "g");
        assertThat(bars.getLength()).isEqualTo(4);
        assertThat(bars.item(0).getTextContent()).contains(number(1) + " body");
        NodeList first = elements(DayPlanSvg.of(plan), "title");
        assertThat(first.item(2).getTextContent()).isEqualTo(number(3) + " check");
        NodeList words = elements(DayPlanSvg.of(plan), "text");
        assertThat(words.item(0).getTextContent()).isEqualTo("A & B <Motors>, 2026-03-03");
    }

    @Test
    @Tag("HC-14")
    void aDayOfTwentyThreeHoursShowsTheHoursThatTheClockShows() {
        ZonedDate spring = ZonedDate.of(LocalDate.parse("2026-03-29"), ZoneId.of("Europe/Berlin"));
        Row row = new Row(HoldKind.BAY, new UUID(1, 1), "Bay 1", TickSet.range(4, 16), List.of());

        assertThat(DayPlanText.of(new DayPlan("Berlin", spring, List.of(row)))).isEqualTo("""
                        Berlin, 2026-03-29

                                            1   3   4
                        Bay 1               ............

                        """);
    }

    @Test
    void aDayWithoutAnybodyIsDrawnWhole() throws Exception {
        DayPlan closed = new DayPlan("Closed", DAY, List.of());
        assertThat(DayPlanText.of(closed).lines().toList().get(2)).contains("0", "23");
        assertThat(elements(DayPlanSvg.of(closed), "line").getLength()).isEqualTo(24);
    }

    private static Piece piece(int count, String service, int lane, TickSet ticks) {
        return new Piece(
                new AppointmentId(new UUID(9, count)), new ShortNumber('A', 2026, count), service, lane, ticks);
    }

    private static String number(int count) {
        return new ShortNumber('A', 2026, count).toString();
    }

    private static TickSet ticks(int fromHour, int toHour) {
        return TickSet.range(fromHour * 4, toHour * 4);
    }

    private static NodeList elements(String svg, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName(name);
    }
}
