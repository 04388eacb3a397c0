package city.hotline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.elasticsearch.common.transport.TransportAddress;

/**
 * Says beside the data which process has it and where it answers: the process's id, the moment it started (an id alone is
 * used again by others), and, once it answers, its URL. A line each.
 */
final class AddressFile {
    private static final String NAME = "engine.address";

    private final Path file;

    private AddressFile(Path file) {
        this.file = file;
    }

    /** Writes that this process has the data, in place of what an earlier one left. */
    static AddressFile claim(Path data) throws IOException {
        AddressFile address = new AddressFile(Files.createDirectories(data).resolve(NAME));
        address.write(owner());
        return address;
    }

    void listening(TransportAddress address) throws IOException {
        write(owner() + "http://" + address.getAddress() + ":" + address.getPort() + "\n");
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private static String owner() {
        ProcessHandle self = ProcessHandle.current();
        long began = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return self.pid() + "\n" + began + "\n";
    }

    /** Readers see the old text or the new one, never half of it. */
    private void write(String text) throws IOException {
        Path draft = Files.writeString(file.resolveSibling(NAME + ".new"), text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
