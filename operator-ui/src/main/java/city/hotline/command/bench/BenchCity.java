package city.hotline.command.bench;

import city.hotline.access.Operator;
import city.hotline.tenancy.TenantId;

/** One city of the benchmark: who works there and the token that programs use. */
public record BenchCity(TenantId id, Operator operator, String token) {
    /** The schema that the floor writes to by itself, without the product. */
    String schema() {
        return "t_" + id.code();
    }
}
