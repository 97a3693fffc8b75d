package dev.aftercare.http.route;

import dev.aftercare.http.json.JsonReader;
import dev.aftercare.http.json.MalformedJsonException;
import dev.aftercare.http.json.Tree;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.route.Route.From;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** Reads the body of a request: JSON in UTF-8, of a bounded length. */
final class BodyReader {

    private static final String JSON = "(?i)application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?";

    private BodyReader() {}

    static Tree read(Context ctx, From from, int longest) {
        byte[] body = bytes(ctx, longest);
        if (body.length == 0 && from == From.OPTIONAL_BODY) {
            return Tree.Obj.of(Map.of());
        }
        String type = ctx.header("Content-Type");
        if (type == null || !type.strip().matches(JSON) || ctx.header("Content-Encoding") != null) {
            throw EdgeException.of(415, "not-json").with("Accept", "application/json");
        }
        try {
            return JsonReader.read(body);
        } catch (MalformedJsonException malformed) {
            throw EdgeException.of(
                    400,
                    "malformed-body",
                    Map.of("line", String.valueOf(malformed.line()), "column", String.valueOf(malformed.column())));
        }
    }

    private static byte[] bytes(Context ctx, int longest) {
        try {
            byte[] body = ctx.bodyInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
                throw tooLarge(longest);
            }
            ctx.attribute(Exchange.BODY_READ, true);
            return body;
        } catch (IOException broken) {
            throw EdgeException.brokenBody();
        }
    }

    private static EdgeException tooLarge(int longest) {
        return EdgeException.of(413, "too-large", Map.of("max", String.valueOf(longest)));
    }
}
