package city.hotline.departments;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a department. */
public record DepartmentId(UUID value) {
    public static DepartmentId next() {
        return new DepartmentId(Uuids.next());
    }

    /** @throws IllegalArgumentException when {@code text} is not a UUID */
    public static DepartmentId parse(String text) {
        return new DepartmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
