package org.regionwire.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Java program to run on the JDK that runs this one.
 *
 * @param flags of the JVM, beside the small ones that every process here gets
 * @param program what to run: {@code -jar x.jar} or {@code -cp path Main}, then its arguments
 * @param environment added to that of this process
 */
public record JavaCommand(
        List<String> flags, List<String> program, Map<String, String> environment) {

    /**
     * Many JVMs share one machine here: each starts fast and stays small rather than peaking high.
     */
    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "-Dfile.encoding=UTF-8");

    public JavaCommand {
        flags = List.copyOf(flags);
        program = List.copyOf(program);
        environment = Map.copyOf(environment);
        if (program.isEmpty()) {
            throw new IllegalArgumentException("A command needs a program to run.");
        }
    }

    /** Runs a jar by its manifest. */
    public static JavaCommand ofJar(Path jar, List<String> flags, List<String> arguments) {
        return new JavaCommand(
                flags,
                Stream.concat(Stream.of("-jar", jar.toString()), arguments.stream()).toList(),
                Map.of());
    }

    /** Runs a class out of all jars of a folder. */
    static JavaCommand ofClass(
            Path jars, String mainClass, List<String> flags, List<String> arguments) {
        Stream<String> start = Stream.of("-cp", jars.resolve("*").toString(), mainClass);
        return new JavaCommand(flags, Stream.concat(start, arguments.stream()).toList(), Map.of());
    }

    JavaCommand with(Map<String, String> moreEnvironment) {
        return new JavaCommand(flags, program, moreEnvironment);
    }

    List<String> line() {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(SMALL);
        line.addAll(flags);
        line.addAll(program);
        return List.copyOf(line);
    }
}
