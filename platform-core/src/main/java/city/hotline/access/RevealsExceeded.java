package city.hotline.access;

import java.time.Instant;

/** Somebody of the present tenant met the limit of lifted masks; told at most once an hour for each person. */
public record RevealsExceeded(String loginName, String displayName, Instant at) {
    @Override
    public String toString() {
        return "RevealsExceeded";
    }
}
