package dev.aftercare.http;

import dev.aftercare.http.json.JsonWriter;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.problem.Problem;
import dev.aftercare.http.problem.ProblemMapping;
import dev.aftercare.http.problem.ProblemView;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what Jetty refuses before a route sees it - a head that cannot be read or is too large - like everything else:
 * with a problem document. Jetty's own page would repeat the address and its message. Thread-safe.
 */
record JettyProblems(ProblemMapping mapping, Supplier<String> requestIds) implements Request.Handler {

    private static final int LEAST_ERROR = 400;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpFields sent = request.getHeaders();
        Exchange exchange = Exchange.named(
                sent.get(Exchange.REQUEST_ID), requestIds, Exchange.languageOf(sent.get("Accept-Language")));
        int status = response.getStatus() < LEAST_ERROR ? 500 : response.getStatus();
        Problem problem = mapping.map(EdgeException.ofStatus(status), exchange.language());
        response.setStatus(problem.status());
        head(response.getHeaders(), exchange, problem);
        byte[] document = JsonWriter.write(ProblemView.of(problem, exchange.requestId()));
        response.write(true, ByteBuffer.wrap(document), callback);
        return true;
    }

    private static void head(HttpFields.Mutable head, Exchange exchange, Problem problem) {
        head.put("Content-Type", ProblemView.TYPE);
        head.put("Content-Language", exchange.language().tag());
        head.put("Cache-Control", "no-store");
        head.put("X-Content-Type-Options", "nosniff");
        head.put(Exchange.REQUEST_ID, exchange.requestId());
        problem.headers().forEach(head::put);
    }
}
