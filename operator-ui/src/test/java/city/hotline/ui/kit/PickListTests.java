package city.hotline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PickListTests {
    private final List<String> taken = new ArrayList<>();
    private final PickList list = new PickList("picks", "候选");

    @Test
    void aPickIsTakenByItsKeyThoughTheListWasDrawnAnewMeanwhile() {
        draw("水管", "020101", "020102");
        draw("水管漏", "020102", "020101");

        click("020101");

        assertThat(taken).containsExactly("020101");
    }

    @Test
    void whatIsNoLongerThereIsNotTaken() {
        draw("水管", "020101");
        draw("电", "030101");

        click("020101");

        assertThat(taken).isEmpty();
    }

    @Test
    void withoutAnyPickItIsNoListForThoseWhoHearTheScreen() {
        draw("水管", "020101");
        assertThat(list.getElement().getAttribute("role")).isEqualTo("listbox");

        draw("无");

        assertThat(list.getElement().hasAttribute("role")).isFalse();
        assertThat(list.getElement().getAttribute("data-for")).isEqualTo("无");
    }

    private void draw(String answered, String... keys) {
        list.begin(answered);
        for (String key : keys) {
            list.add(key, false, () -> taken.add(key));
        }
    }

    private void click(String key) {
        list.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        list.getElement(),
                        "click",
                        JsonMapper.shared()
                                .createObjectNode()
                                .put(PickList.TAKEN, key)
                                .put(PickList.TAKEN + " !== undefined", true)));
    }
}
