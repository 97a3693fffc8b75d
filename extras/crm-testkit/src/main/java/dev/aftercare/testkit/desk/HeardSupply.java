package dev.aftercare.testkit.desk;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsOrder;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.parts.PartsSupply;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A supplier of parts that says what a rule has put into its mouth, hears what it is told, and can be down. */
final class HeardSupply implements PartsSupply {

    private final Map<String, PartLine> said = new HashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private boolean isDown;
    private boolean isEmpty;
    private Runnable meanwhile = () -> {};

    void inStock(String number, int quantity, String price) {
        said.put(number, PartLine.inStock(new PartNeed(number, quantity), Optional.of(Money.of(price, "CNY"))));
    }

    void arriving(String number, int quantity, String day, String price) {
        said.put(
                number,
                PartLine.arriving(
                        new PartNeed(number, quantity), LocalDate.parse(day), Optional.of(Money.of(price, "CNY"))));
    }

    /** From now on it answers nothing, or everything again. */
    void isDown(boolean newDown) {
        isDown = newDown;
    }

    /** From now on it keeps nothing for anybody. */
    void isEmpty() {
        isEmpty = true;
    }

    /** What happens while it is told the next time. */
    void meanwhile(Runnable event) {
        meanwhile = event;
    }

    /** What it was told and took, the first first: {@code reserve 2026-03-03 [...]} or {@code release}. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public List<PartLine> look(OrganisationId dealer, List<PartNeed> needs) {
        requireUp();
        return needs.stream()
                .flatMap(need -> Optional.ofNullable(said.get(need.number())).stream())
                .toList();
    }

    @Override
    public boolean reserve(PartsOrder order) {
        requireUp();
        heard.add("reserve " + order.day() + " "
                + order.needs().stream()
                        .map(need -> need.quantity() + "x" + need.number())
                        .toList());
        happen();
        return !isEmpty;
    }

    @Override
    public void release(OrganisationId dealer, AppointmentId appointment, long revision) {
        requireUp();
        heard.add("release");
        happen();
    }

    private void happen() {
        Runnable event = meanwhile;
        meanwhile = () -> {};
        event.run();
    }

    private void requireUp() {
        if (isDown) {
            throw new IllegalStateException("the warehouse is down");
        }
    }
}
