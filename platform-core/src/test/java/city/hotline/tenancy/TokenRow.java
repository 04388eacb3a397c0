package city.hotline.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of a table that every tenant has, for the ways to the data that need an entity. */
@Entity
@Table(name = "api_token")
@SuppressWarnings("unused") // columns that must be filled
class TokenRow {
    @Id
    private UUID id;

    private String name;
    private byte[] digest;
    private String role;
    private Instant createdAt;
    private Instant expiresAt;

    protected TokenRow() {}

    TokenRow(UUID id, String name) {
        this.id = id;
        this.name = name;
        this.digest = (id + name).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        this.role = "OPERATOR";
        this.createdAt = Instant.EPOCH;
        this.expiresAt = Instant.EPOCH;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
    }
}
