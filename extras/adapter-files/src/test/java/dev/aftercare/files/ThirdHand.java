package dev.aftercare.files;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.vehicle.Vehicles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** A storage that has accidents. */
record ThirdHand(Storage storage, Accident accident) implements Storage {

    /** What happens to a call of one of its parts. */
    private interface Accident {
        Object call(Object part, Method method, Object[] arguments) throws Throwable;
    }

    /** Commits for whose number, from 1, {@code failing} is true do not happen, or happen and say that they did not. */
    static ThirdHand over(Storage storage, boolean afterwards, IntPredicate failing) {
        AtomicInteger commits = new AtomicInteger();
        return new ThirdHand(storage, (part, method, arguments) -> {
            boolean fails = method.getName().equals("commit") && failing.test(commits.incrementAndGet());
            Object result = fails && !afterwards ? null : through(part, method, arguments);
            if (fails) {
                throw new StorageException("the storage was gone at the commit");
            }
            return result;
        });
    }

    /** The car of that VIN cannot be kept, for no reason that anybody knows. */
    static ThirdHand breakingAt(Storage storage, String vin) {
        Accident atThatCar = (part, method, arguments) -> {
            if (arguments != null && isAbout(arguments[0], vin)) {
                throw new IllegalStateException("broken");
            }
            return through(part, method, arguments);
        };
        return new ThirdHand(storage, (part, method, arguments) -> {
            Object result = through(part, method, arguments);
            return result instanceof Vehicles vehicles ? proxy(Vehicles.class, vehicles, atThatCar) : result;
        });
    }

    /** One car, or many of which it is one. */
    private static boolean isAbout(Object argument, String vin) {
        Collection<?> cars = argument instanceof Collection<?> many ? many : List.of(argument);
        return cars.stream()
                .anyMatch(one ->
                        one instanceof Vehicle car && car.vin().toString().equals(vin));
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        return proxy(UnitOfWork.class, storage.begin(scope, now), accident);
    }

    @Override
    public Transactions transactions() {
        return storage.transactions();
    }

    @Override
    public void close() {
        storage.close();
    }

    private static <T> T proxy(Class<T> type, T part, Accident accident) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> accident.call(part, method, arguments)));
    }

    private static Object through(Object part, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(part, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
