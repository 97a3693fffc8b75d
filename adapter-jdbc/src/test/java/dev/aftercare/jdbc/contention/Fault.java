package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ways in which a booking is broken on purpose, for the checks to catch. */
enum Fault {
    /** Decides on the day as it was read without its lock, and keeps the appointment where the place is gone by then. */
    DECIDES_WITHOUT_THE_LOCK {
        @Override
        WorkshopDay lock(WorkshopDays days, OrganisationId dealer, ZonedDate date) {
            return days.read(dealer, date.zone(), date.date(), date.date()).get(0);
        }

        @Override
        void save(WorkshopDays days, WorkshopDay changed, List<Change> changes) {
            WorkshopDay now = days.lock(changed.dealer(), changed.date());
            WorkshopDay rest = now.releasing(Change.released(changes));
            if (rest.isFree(Change.taken(changes)) && isTheirs(days, changed, changes)) {
                days.save(rest.taking(Change.taken(changes)), changes);
            }
        }

        /** Whose place was gone has none to let go. */
        private boolean isTheirs(WorkshopDays days, WorkshopDay day, List<Change> changes) {
            Set<AppointmentId> holding = days.takenTicks(day.dealer(), day.date()).stream()
                    .map(TakenTick::appointment)
                    .collect(Collectors.toSet());
            return changes.stream()
                    .allMatch(change -> change.released().isEmpty() || holding.contains(change.appointment()));
        }
    },
    /** Who cancels holds nothing any more, and nobody else can have it. */
    FREES_NOTHING {
        @Override
        WorkshopDay lock(WorkshopDays days, OrganisationId dealer, ZonedDate date) {
            return days.lock(dealer, date);
        }

        @Override
        void save(WorkshopDays days, WorkshopDay changed, List<Change> changes) {
            if (!Change.taken(changes).isEmpty()) {
                days.save(changed, changes);
            }
        }
    };

    abstract WorkshopDay lock(WorkshopDays days, OrganisationId dealer, ZonedDate date);

    abstract void save(WorkshopDays days, WorkshopDay changed, List<Change> changes);

    /** A storage that has this fault. */
    Storage in(Storage storage) {
        return new Storage() {
            @Override
            public UnitOfWork begin(Scope scope, Instant now) {
                return broken(storage.begin(scope, now));
            }

            @Override
            public Transactions transactions() {
                return storage.transactions();
            }

            @Override
            public void close() {
                storage.close();
            }
        };
    }

    private UnitOfWork broken(UnitOfWork unit) {
        WorkshopDays days = proxy(WorkshopDays.class, (proxy, method, arguments) -> broken(unit, method, arguments));
        return proxy(
                UnitOfWork.class,
                (proxy, method, arguments) ->
                        method.getName().equals("workshopDays") ? days : call(method, unit, arguments));
    }

    @SuppressWarnings("unchecked")
    private Object broken(UnitOfWork unit, Method method, Object[] arguments) throws Throwable {
        WorkshopDays days = unit.workshopDays();
        if (method.getName().equals("lock")) {
            return lock(days, (OrganisationId) arguments[0], (ZonedDate) arguments[1]);
        }
        if (method.getName().equals("save")) {
            save(days, (WorkshopDay) arguments[0], (List<Change>) arguments[1]);
            return null;
        }
        return call(method, days, arguments);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Method method, Object thing, Object[] arguments) throws Throwable {
        try {
            return method.invoke(thing, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
