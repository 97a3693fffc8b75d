package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.vehicle.Vehicles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/** A storage that keeps every car but one: that one is written, and then something breaks. */
record BreakingAtACar(Storage storage, String vin) implements Storage {

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        UnitOfWork unit = storage.begin(scope, now);
        return proxy(UnitOfWork.class, (method, arguments) -> {
            Object part = call(unit, method, arguments);
            return part instanceof Vehicles vehicles ? breaking(vehicles) : part;
        });
    }

    @Override
    public Transactions transactions() {
        return storage.transactions();
    }

    @Override
    public void close() {
        storage.close();
    }

    private Vehicles breaking(Vehicles vehicles) {
        return proxy(Vehicles.class, (method, arguments) -> {
            Object result = call(vehicles, method, arguments);
            if (writes(method, arguments).anyMatch(car -> car.vin().toString().equals(vin))) {
                throw new IllegalStateException("broken");
            }
            return result;
        });
    }

    private static Stream<Vehicle> writes(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "insertIfAbsent" -> Stream.of((Vehicle) arguments[0]);
            case "insertAllIfAbsent" -> ((Collection<?>) arguments[0]).stream().map(Vehicle.class::cast);
            default -> Stream.of();
        };
    }

    private interface Body {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Body body) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> body.call(method, arguments)));
    }

    private static Object call(Object part, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(part, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
