package city.hotline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens where a search engine should, and does one of the things that engines in trouble do. */
final class FaultyEngine implements Closeable {
    /** What it does with a request. */
    enum Fault {
        RESETS_THE_CONNECTION(""),
        HANGS(""),
        IS_RED(answer(503, "{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"blocked\"},\"status\":503}")),
        REJECTS(answer(
                429,
                "{\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"queue full\"},\"status\":429}")),
        LOST_A_SHARD(answer(
                200,
                "{\"took\":1,\"responses\":[{\"error\":{\"type\":\"search_phase_execution_exception\",\"reason\":"
                        + "\"all shards failed\"},\"status\":503}]}")),
        /** One city's index is missing; the engine as such is well. */
        LACKS_AN_INDEX(answer(
                200,
                "{\"took\":1,\"responses\":[{\"error\":{\"type\":\"index_not_found_exception\",\"reason\":"
                        + "\"no such index\"},\"status\":404}]}")),
        TALKS_GARBAGE(answer(200, "<html>maintenance</html>")),
        BREAKS_OFF("HTTP/1.1 200 OK\r\nX-Elastic-Product: Elasticsearch\r\nContent-Type: application/json\r\n"
                + "Content-Length: 5000\r\n\r\n{\"took\":1,"),
        IS_SOMETHING_ELSE("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
        /** It answers what it is asked by whoever looks after it; questions are another matter. */
        IS_WELL(answer(
                200,
                "{\"cluster_name\":\"c\",\"status\":\"green\",\"timed_out\":false,\"number_of_nodes\":1,"
                        + "\"number_of_data_nodes\":1,\"active_primary_shards\":1,\"active_shards\":1,"
                        + "\"relocating_shards\":0,\"initializing_shards\":0,\"unassigned_shards\":0,"
                        + "\"unassigned_primary_shards\":0,\"delayed_unassigned_shards\":0,"
                        + "\"number_of_pending_tasks\":0,\"number_of_in_flight_fetch\":0,"
                        + "\"task_max_waiting_in_queue_millis\":0,\"active_shards_percent_as_number\":100.0}"));

        private final String answer;

        Fault(String answer) {
            this.answer = answer;
        }

        private static String answer(int status, String body) {
            return "HTTP/1.1 " + status + " X\r\nX-Elastic-Product: Elasticsearch\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                    + "\r\n\r\n"
                    + body;
        }
    }

    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Fault fault = Fault.RESETS_THE_CONNECTION;

    FaultyEngine() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().name("faulty-engine").start(this::listen);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    void does(Fault next) {
        fault = next;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().name("faulty-engine").start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (socket.getInputStream().read(new byte[1024]) < 0) {
                return;
            }
            asked.incrementAndGet();
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            if (fault == Fault.HANGS) {
                drain(socket.getInputStream());
            }
            socket.getOutputStream().write(fault.answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // Who asked has given up.
        }
    }

    private static void drain(InputStream request) throws IOException {
        while (request.read() >= 0) {
            // It listens and says nothing.
        }
    }
}
