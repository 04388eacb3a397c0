package city.hotline.tenancy;

/** Where a tenant stands between its first table and its end. */
public enum TenantState {
    /** Its schema is being made; nobody is let in. */
    PROVISIONING,
    /** 模拟运行: practice with invented calls. */
    SIMULATION,
    /** 试运行: real calls, watched closely. */
    TRIAL,
    /** 正式运行. */
    LIVE,
    /** Locked by platform operations: every request is refused, the data stays untouched. */
    SUSPENDED;

    /** Whether its people and programs are let in. */
    public boolean serves() {
        return this == SIMULATION || this == TRIAL || this == LIVE;
    }
}
