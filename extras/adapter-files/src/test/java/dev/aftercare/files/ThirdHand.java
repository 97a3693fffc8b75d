package dev.aftercare.files;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** A storage whose commits fail when they are told to, before or after the writes are made. */
record ThirdHand(Storage storage, IntPredicate failing, boolean afterwards, AtomicInteger commits) implements Storage {

    /** Commits for whose number, from 1, {@code failing} is true do not happen, or happen and say that they did not. */
    static ThirdHand over(Storage storage, boolean afterwards, IntPredicate failing) {
        return new ThirdHand(storage, failing, afterwards, new AtomicInteger());
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        UnitOfWork unit = storage.begin(scope, now);
        return (UnitOfWork) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {UnitOfWork.class}, (proxy, method, arguments) -> {
                    boolean fails = method.getName().equals("commit") && failing.test(commits.incrementAndGet());
                    if (fails && !afterwards) {
                        throw new StorageException("the storage was gone before the commit");
                    }
                    try {
                        Object result = method.invoke(unit, arguments);
                        if (fails) {
                            throw new StorageException("the storage was gone after the commit");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
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
}
