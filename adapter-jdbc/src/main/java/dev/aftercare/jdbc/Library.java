package dev.aftercare.jdbc;

/** An optional dependency, and the snippet that brings it. */
record Library(String group, String artifact, String version) {

    boolean has(String className) {
        try {
            Class.forName(className, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    String missing(String what) {
        return what
                + " is not on the class path. Add to the pom:\n"
                + "<dependency>\n"
                + "  <groupId>" + group + "</groupId>\n"
                + "  <artifactId>" + artifact + "</artifactId>\n"
                + "  <version>" + version + "</version>\n"
                + "</dependency>";
    }
}
