package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a running program answered; places in the body are JSON pointers. */
record Answer(String request, int status, HttpHeaders headers, JsonNode body) {
    Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** A refusal: its status and the problem's code. */
    Answer expect(int expected, String code) {
        expect(expected);
        assertThat(code()).as("%s answered %s", request, body).isEqualTo(code);
        return this;
    }

    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    String text(String pointer) {
        JsonNode node = at(pointer);
        assertThat(node.isString()).as("%s in %s", pointer, body).isTrue();
        return node.stringValue();
    }

    long number(String pointer) {
        JsonNode node = at(pointer);
        assertThat(node.isIntegralNumber()).as("%s in %s", pointer, body).isTrue();
        return node.longValue();
    }

    /** One field of every entry of a list, as text. */
    List<String> texts(String list, String field) {
        List<String> texts = new ArrayList<>();
        at(list).forEach(entry -> texts.add(entry.path(field).asString()));
        return texts;
    }

    String code() {
        return body.path("code").asString("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
