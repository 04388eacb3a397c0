package city.hotline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where an installation on one machine keeps everything; one running process at a time owns it. */
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "data folder (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("data");

    Path postgres() {
        return folder.resolve("postgres").toAbsolutePath();
    }

    Path search() {
        return folder.resolve("search").toAbsolutePath();
    }

    Path log() {
        return folder.resolve("boling.log").toAbsolutePath();
    }

    /** Under which this installation keeps secrets in its database; made at the first call, readable by its owner alone. */
    String secretKey() {
        return SecretKeyFile.readOrMake(folder.resolve("secret.key"));
    }

    Path path() {
        return folder.toAbsolutePath();
    }

    /** Takes the folder for this process until it ends, even if it is killed; empty when another process has it. */
    Optional<FileLock> own() {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("boling.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ownedHere) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("the data folder cannot be used: " + failed.getMessage(), failed);
        }
    }
}
