package city.hotline.ui.live;

import city.hotline.tenancy.TenantId;

/** A seat of one city. Two cities may both have a seat 28; they are two seats. */
record Seat(TenantId tenant, String number) {}
