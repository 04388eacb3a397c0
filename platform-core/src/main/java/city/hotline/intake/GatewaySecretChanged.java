package city.hotline.intake;

import java.time.Instant;

/** The city's telephone exchange needs a new secret from now on; told inside the transaction that changes it. */
public record GatewaySecretChanged(Instant at) {}
