package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.appointment.WorkshopDays;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;

/**
 * A storage that is broken on purpose: whoever locks a day gets it, without a lock, as it was read before the crowd came
 * (read, then insert).
 */
record UnlockedStorage(Storage storage, Walls before) implements Storage {

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        UnitOfWork unit = storage.begin(scope, now);
        WorkshopDays days = replacing(WorkshopDays.class, unit.workshopDays(), "lock", before.day());
        return replacing(UnitOfWork.class, unit, "workshopDays", days);
    }

    @Override
    public Transactions transactions() {
        return storage.transactions();
    }

    @Override
    public void close() {
        storage.close();
    }

    /** The same thing, except that {@code method} gives {@code answer}. */
    private static <T> T replacing(Class<T> type, T thing, String method, Object answer) {
        InvocationHandler handler =
                (proxy, called, arguments) -> called.getName().equals(method) ? answer : call(called, thing, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Method called, Object thing, Object[] arguments) throws Throwable {
        try {
            return called.invoke(thing, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
