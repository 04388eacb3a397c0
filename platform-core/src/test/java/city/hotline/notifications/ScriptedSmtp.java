package city.hotline.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An SMTP server that refuses every recipient, or falls silent after it has the message; for one connection after another. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket socket;
    private final boolean refuses;

    ScriptedSmtp(boolean refuses) throws IOException {
        this.refuses = refuses;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException over) {
                // The client or the test is done.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 test\r\n");
        out.flush();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            String answer = answer(line.toUpperCase(Locale.ROOT));
            if (!answer.isEmpty()) {
                out.print(answer + "\r\n");
                out.flush();
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            return refuses ? "550 no such mailbox" : "250 ok";
        }
        if (line.startsWith("DATA")) {
            return "354 go on";
        }
        return line.startsWith("EHLO") || line.startsWith("HELO") || line.startsWith("MAIL") || line.startsWith("RSET")
                ? "250 ok"
                : line.startsWith("QUIT") ? "221 bye" : "";
    }
}
