package dev.aftercare.memory.table;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Committed rows that a transaction did not touch and the rows that it wrote, in one order. */
final class Merged<V> implements Iterator<V> {

    private final Iterator<Map.Entry<Key, V>> committed;
    private final Predicate<? super V> untouched;
    private final Iterator<Map.Entry<Key, V>> own;
    private Map.@Nullable Entry<Key, V> nextCommitted;
    private Map.@Nullable Entry<Key, V> nextOwn;

    Merged(Iterator<Map.Entry<Key, V>> committed, Predicate<? super V> untouched, Iterator<Map.Entry<Key, V>> own) {
        this.committed = committed;
        this.untouched = untouched;
        this.own = own;
        this.nextCommitted = stepCommitted();
        this.nextOwn = stepOwn();
    }

    @Override
    public boolean hasNext() {
        return nextCommitted != null || nextOwn != null;
    }

    @Override
    public V next() {
        Map.Entry<Key, V> theirs = nextCommitted;
        Map.Entry<Key, V> mine = nextOwn;
        if (theirs != null && (mine == null || theirs.getKey().compareTo(mine.getKey()) < 0)) {
            nextCommitted = stepCommitted();
            return theirs.getValue();
        }
        if (mine == null) {
            throw new NoSuchElementException();
        }
        nextOwn = stepOwn();
        return mine.getValue();
    }

    private Map.@Nullable Entry<Key, V> stepCommitted() {
        while (committed.hasNext()) {
            Map.Entry<Key, V> entry = committed.next();
            if (untouched.test(entry.getValue())) {
                return entry;
            }
        }
        return null;
    }

    private Map.@Nullable Entry<Key, V> stepOwn() {
        return own.hasNext() ? own.next() : null;
    }
}
