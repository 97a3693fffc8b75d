package dev.aftercare.usecase.job;

import dev.aftercare.usecase.call.Call;

/** Work by due date: costs what is due, not what exists, and can be killed anywhere and run on several servers. */
interface Job {

    /**
     * What a run did.
     *
     * @param done pieces that were done; as many as the limit where more may be due
     * @param failed pieces that failed and are due still
     */
    record Run(int done, int failed) {

        static Run done(int pieces) {
            return new Run(pieces, 0);
        }
    }

    /** Its stable name, as journal and reports know it. */
    String name();

    /** Does at most {@code limit} pieces of what is due, each batch in a unit of work of its own. */
    Run runDue(Call call, int limit);
}
