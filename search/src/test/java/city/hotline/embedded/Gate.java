package city.hotline.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A fixed address in front of an engine that goes and comes back elsewhere. */
final class Gate {
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable URI engine;

    Gate() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void leadTo(String url) {
        engine = URI.create(url);
    }

    /** Whoever comes, and whoever is there, is turned away. */
    void shut() {
        engine = null;
        open.forEach(Gate::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> serve(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        URI to = engine;
        open.add(guest);
        try (guest;
                Socket host = to == null ? null : new Socket(to.getHost(), to.getPort())) {
            if (host != null) {
                open.add(host);
                Thread back = Thread.ofVirtual().start(() -> pass(host, guest));
                pass(guest, host);
                back.join();
            }
        } catch (IOException gone) {
            // Whoever asked sees a connection that was closed.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(guest);
        }
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException gone) {
            // The other direction ends by itself.
        }
    }
}
