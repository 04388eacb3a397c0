/** 自动派单: how it did, item by item, its decisions with their reasons, and what the city lets it do. */
@NullMarked
package city.hotline.ui.autodispatch;

import org.jspecify.annotations.NullMarked;
