package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A storage that knows what was written in it and committed: each call of a writing method of a store. For one thread. */
final class WatchedStorage implements Storage {

    /** What neither changes anything nor gives more than a yes or no, or waits for a lock. */
    private static final String READING = "(is|have|began|lock)[A-Z]?.*";

    private static final Set<Class<?>> OF_WRITING = Set.of(void.class, boolean.class, int.class);
    private static final Set<String> ALSO_WRITING = Set.of("next", "markTold", "endOpen");

    private final Storage storage;
    private final List<String> written = new ArrayList<>();

    WatchedStorage(Storage storage) {
        this.storage = storage;
    }

    /** What has been written since the last question. */
    List<String> written() {
        List<String> since = List.copyOf(written);
        written.clear();
        return since;
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        UnitOfWork unit = storage.begin(scope, now);
        List<String> uncommitted = new ArrayList<>();
        return proxy(UnitOfWork.class, (proxy, called, arguments) -> {
            Object answer = invoke(unit, called, arguments);
            if (called.getName().equals("commit")) {
                written.addAll(uncommitted);
            }
            return called.getReturnType().isInterface() ? watched(called, answer, uncommitted) : answer;
        });
    }

    private static Object watched(Method store, Object behind, List<String> uncommitted) {
        return proxy(store.getReturnType(), (proxy, called, arguments) -> {
            Object answer = invoke(behind, called, arguments);
            if (writes(called) && !saysNothingWasWritten(answer)) {
                uncommitted.add(store.getName() + "." + called.getName() + Arrays.toString(arguments));
            }
            return answer;
        });
    }

    private static boolean saysNothingWasWritten(@Nullable Object answer) {
        return Boolean.FALSE.equals(answer) || Integer.valueOf(0).equals(answer);
    }

    private static boolean writes(Method called) {
        return ALSO_WRITING.contains(called.getName())
                || (OF_WRITING.contains(called.getReturnType())
                        && !called.getName().matches(READING));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object behind, Method called, Object @Nullable [] arguments) throws Throwable {
        try {
            return called.invoke(behind, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public Transactions transactions() {
        return storage.transactions();
    }

    @Override
    public void close() {
        storage.close();
    }
}
