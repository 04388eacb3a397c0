package city.hotline.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Maven process that runs these tests, module after module, each in a JVM of its own.
 *
 * @param folder of the project's root
 */
record MavenRun(ProcessHandle process, Path folder) {

    /** Empty when something else runs the tests, an editor for example. */
    static Optional<MavenRun> current() {
        Optional<ProcessHandle> maven = Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        parent -> parent.get().parent())
                .flatMap(Optional::stream)
                .filter(MavenRun::isMaven)
                .findFirst();
        Optional<Path> root = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst();
        return maven.flatMap(process -> root.map(folder -> new MavenRun(process, folder)));
    }

    /** Of all runs that ever were on this machine, this one. */
    String id() {
        return identity(process);
    }

    /** The process that {@code identity} means; empty when it has ended, even if somebody else has its number now. */
    static Optional<ProcessHandle> alive(String identity) {
        long pid = Long.parseLong(identity.substring(0, identity.indexOf('-')));
        return ProcessHandle.of(pid).filter(process -> identity(process).equals(identity));
    }

    static String identity(ProcessHandle process) {
        return process.pid() + "-"
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** By its main class, which stands near the beginning of its command line; the system shows no more than that. */
    private static boolean isMaven(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument -> argument.equals("org.codehaus.plexus.classworlds.launcher.Launcher"));
    }
}
