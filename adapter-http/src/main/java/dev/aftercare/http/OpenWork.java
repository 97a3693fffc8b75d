package dev.aftercare.http;

import io.javalin.http.Context;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests under way, so that a server can end when they are answered. Thread-safe. */
final class OpenWork {

    private static final int LONGEST_SECONDS = 8;
    private static final String COUNTED = OpenWork.class.getName();

    private final Phaser phaser = new Phaser(1);
    private volatile boolean ending;

    /** Counts a request; false where the server is ending and takes none. */
    boolean begin(Context ctx) {
        boolean taken = begin();
        if (taken) {
            ctx.attribute(COUNTED, true);
        }
        return taken;
    }

    /** Counts first and looks then: whoever looked first could be counted after the wait for all was over. */
    boolean begin() {
        phaser.register();
        if (ending) {
            end();
            return false;
        }
        return true;
    }

    /** The request is answered. Answers tell their length, so that the last byte has left when this is called. */
    void end(Context ctx) {
        if (ctx.attribute(COUNTED) != null) {
            end();
        }
    }

    void end() {
        phaser.arriveAndDeregister();
    }

    /** Takes no more, and waits until all are answered; false where that takes too long. */
    boolean finish() {
        ending = true;
        try {
            phaser.awaitAdvanceInterruptibly(phaser.arrive(), LONGEST_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException tooLong) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
