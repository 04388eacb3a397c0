package city.hotline.tenancy;

/** A tenant that has something to be done on a topic. */
public record WaitingWork(TenantId tenant, String topic) {}
