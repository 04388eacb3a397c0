package city.hotline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list. */
record ApiPage<T>(
        List<T> items,

        @Schema(description = "下一页的 after；没有下一页时为 null。 Give it back as after; null at the end.", nullable = true)
        @Nullable
        String next) {}
