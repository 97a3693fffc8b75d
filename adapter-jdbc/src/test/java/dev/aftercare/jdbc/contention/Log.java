package dev.aftercare.jdbc.contention;

import dev.aftercare.jdbc.contention.Attempt.Answer;

/** Where those who contend write down what they do. Thread-safe. */
interface Log {

    /** Before it is tried. */
    void invoked(Attempt attempt);

    /** After the CRM has answered. */
    void answered(Answer answer);

    /** What somebody has read, before they act on it. */
    void seen(Seen seen);
}
