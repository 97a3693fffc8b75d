package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A storage that says what is called on it before and after it is done, and counts how often one was in the way of another. Thread-safe. */
public final class WatchedStorage implements Storage {

    private final Storage storage;
    private final Watcher watcher;
    private final AtomicInteger conflicts = new AtomicInteger();

    /** A storage whose calls {@code watcher} is told of. */
    public WatchedStorage(Storage storage, Watcher watcher) {
        this.storage = storage;
        this.watcher = watcher;
    }

    /** Is told of each call, as {@code Visits.update}; what it throws is thrown to who called. */
    public interface Watcher {

        /** Who is told of the calls of one unit of work, from its beginning on. */
        default Watcher ofUnit() {
            return this;
        }

        default void before(String call) {}

        default void after(String call) {}

        /** The same as {@link #after}, with what was asked and answered. */
        default void answered(String call, @Nullable Object[] arguments, @Nullable Object answer) {}
    }

    /** How often a unit of work was told that another one was in its way. */
    int conflicts() {
        return conflicts.get();
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        watcher.before("Storage.begin");
        return watched(UnitOfWork.class, storage.begin(scope, now), watcher.ofUnit());
    }

    @Override
    public Transactions transactions() {
        return storage.transactions();
    }

    @Override
    public void close() {
        storage.close();
    }

    private <T> T watched(Class<T> type, T thing, Watcher told) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(type, thing, told, method, arguments)));
    }

    private @Nullable Object call(
            Class<?> type, Object thing, Watcher told, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String name = type.getSimpleName() + "." + method.getName();
        try {
            told.before(name);
            Object result = method.invoke(thing, arguments);
            told.after(name);
            told.answered(name, arguments == null ? new Object[0] : arguments, result);
            return isPort(method) ? watchedPort(method.getReturnType(), result, told) : result;
        } catch (InvocationTargetException failed) {
            throw counted(Objects.requireNonNull(failed.getCause()));
        } catch (ConflictException | StaleVersionException conflict) {
            throw counted(conflict);
        }
    }

    private Throwable counted(Throwable failure) {
        if (failure instanceof ConflictException || failure instanceof StaleVersionException) {
            conflicts.incrementAndGet();
        }
        return failure;
    }

    private static boolean isPort(Method method) {
        return method.getDeclaringClass() == UnitOfWork.class
                && method.getReturnType().isInterface();
    }

    private <T> T watchedPort(Class<T> type, @Nullable Object port, Watcher told) {
        return watched(type, type.cast(Objects.requireNonNull(port)), told);
    }
}
