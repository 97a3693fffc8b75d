package dev.aftercare.examples.server;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the command line says. */
record Options(Path data, String host, int port, boolean demonstration) {

    private static final String USAGE =
            "Usage: [--data FOLDER] [--host ADDRESS] [--port 0..65535] [--demonstration]; default: --data data --host 127.0.0.1 --port 8080";

    static Options of(List<String> arguments) {
        Options options = new Options(Path.of("data"), "127.0.0.1", 8080, false);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            options = switch (name) {
                case "--data" ->
                    new Options(Path.of(value(name, rest)), options.host, options.port, options.demonstration);
                case "--host" -> new Options(options.data, value(name, rest), options.port, options.demonstration);
                case "--port" ->
                    new Options(options.data, options.host, port(value(name, rest)), options.demonstration);
                case "--demonstration" -> new Options(options.data, options.host, options.port, true);
                default -> throw new IllegalArgumentException("Unknown option '" + name + "'. " + USAGE);
            };
        }
        return options;
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("Option " + name + " needs a value. " + USAGE);
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException(
                    "--port is '" + text + "', allowed are 0 (any that is free) to 65535. " + USAGE);
        }
        return Integer.parseInt(text);
    }
}
