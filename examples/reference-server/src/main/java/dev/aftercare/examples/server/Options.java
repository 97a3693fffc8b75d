package dev.aftercare.examples.server;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the command line says. */
record Options(Path data, Address address, boolean behindTls, boolean demonstration) {

    static final String USAGE = """
            Usage: [--data FOLDER] [--host ADDRESS] [--port 0..65535] [--behind-tls] [--demonstration]
              --data           folder of the embedded database and the key files; default: data. Who is erased is listed
                               beside it, in FOLDER-erasures.txt: do not put a backup back over that file
              --host           address to listen at; default: 127.0.0.1, this machine only
              --port           port to listen at, 0 for any that is free; default: 8080
              --behind-tls     browsers reach it by TLS, through a proxy: cookies are sent over TLS only
              --demonstration  lives two years of three made-up dealers where there is no network yet""";

    private static final Options STANDARD = new Options(Path.of("data"), new Address("127.0.0.1", 8080), false, false);

    /** Where the server listens. */
    record Address(String host, int port) {

        private boolean isThisMachineOnly() {
            return host.matches("localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");
        }
    }

    static Options of(List<String> arguments) {
        Options options = STANDARD;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    /** What is to be told before keys and sessions go over a network where everybody on the way can read them. */
    Optional<String> warning() {
        return behindTls || address.isThisMachineOnly()
                ? Optional.empty()
                : Optional.of(
                        "Warning: " + address.host + " takes plain HTTP from other machines, keys and sessions with"
                                + " it. Maybe put a proxy with TLS in front of 127.0.0.1 and add --behind-tls.");
    }

    /** The list of erasures: beside the folder of the database, so that a backup of that folder is not put back over it. */
    Path erasures() {
        return Path.of(data.toAbsolutePath().normalize() + "-erasures.txt");
    }

    private Options with(String name, Iterator<String> rest) {
        return switch (name) {
            case "--data" -> new Options(Path.of(value(name, rest)), address, behindTls, demonstration);
            case "--host" -> at(new Address(value(name, rest), address.port));
            case "--port" -> at(new Address(address.host, port(value(name, rest))));
            case "--behind-tls" -> new Options(data, address, true, demonstration);
            case "--demonstration" -> new Options(data, address, behindTls, true);
            default -> throw new IllegalArgumentException("Unknown option '" + name + "'. " + USAGE);
        };
    }

    private Options at(Address newAddress) {
        return new Options(data, newAddress, behindTls, demonstration);
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
