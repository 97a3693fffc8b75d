package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ports of a unit of work: some are replaced, and before each call of any other one what was gathered is written. */
final class OtherPorts implements InvocationHandler {

    private final UnitOfWork unit;
    private final Map<Class<?>, Object> ports;
    private final Gathering gathering;

    private OtherPorts(UnitOfWork unit, Map<Class<?>, Object> replaced, Gathering gathering) {
        this.unit = unit;
        this.ports = new HashMap<>(replaced);
        this.gathering = gathering;
    }

    /** The unit of work with ports replaced, by the interface of the port. */
    static UnitOfWork of(UnitOfWork unit, Map<Class<?>, Object> replaced, Gathering gathering) {
        return proxy(UnitOfWork.class, new OtherPorts(unit, replaced, gathering));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Class<?> port = method.getReturnType();
        if (method.getDeclaringClass() != UnitOfWork.class || !port.isInterface()) {
            throw new IllegalStateException(method.getName() + " is for whoever began the unit of work");
        }
        Object known = ports.get(port);
        if (known == null) {
            known = writingBefore(port, call(unit, method, arguments));
            ports.put(port, known);
        }
        return known;
    }

    private Object writingBefore(Class<?> port, Object stored) {
        return proxy(port, (proxy, method, arguments) -> {
            gathering.write();
            return call(stored, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object port, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
