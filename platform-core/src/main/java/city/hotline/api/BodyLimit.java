package city.hotline.api;

import city.hotline.foundation.RefusalWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody read more than 1 MiB of a body, and no form at all. What a refused sender goes on sending is thrown away up
 * to a bound, so that he gets to read the answer instead of a broken connection.
 */
final class BodyLimit extends OncePerRequestFilter {
    static final int MOST = 1 << 20;
    private static final int THROWN_AWAY = 32 << 20;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final RefusalWriter refusals;

    BodyLimit(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request)) {
            refusals.write(request, response, HttpRefused.with(415));
        } else {
            chain.doFilter(new Limited(request), response);
        }
        if (!WITHOUT_BODY.contains(request.getMethod())) {
            throwAwayTheRest(request);
        }
    }

    private void throwAwayTheRest(HttpServletRequest request) {
        try {
            long thrownAway = request.getInputStream().skip(THROWN_AWAY);
            logger.trace("bytes of a body thrown away: " + thrownAway);
        } catch (IOException closed) {
            logger.trace("a body was closed before its end", closed);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        return !WITHOUT_BODY.contains(request.getMethod())
                && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"));
    }

    /** More came than is read. */
    static final class Exceeded extends IOException {
        private Exceeded() {
            super("the body exceeds " + MOST + " bytes");
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private int read;

        private Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = body.read(bytes, from, length);
            count(Math.max(got, 0));
            return got;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }

        private void count(int bytes) throws Exceeded {
            read += bytes;
            if (read > MOST) {
                throw new Exceeded();
            }
        }
    }
}
