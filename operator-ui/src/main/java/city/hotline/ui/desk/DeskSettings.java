package city.hotline.ui.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the desks of this installation are.
 *
 * @param simulator whether the desk has a panel that plays the telephone exchange; for demonstrations and training alone
 */
@ConfigurationProperties("hotline.desk")
record DeskSettings(@DefaultValue("false") boolean simulator) {}
