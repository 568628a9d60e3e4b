package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bangka.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSchemaTest {
  private static final Path PUBLISHED =
      Shipped.REPOSITORY.resolve("docs/reference/answer.schema.json");

  /// `-Dbangka.golden=write` publishes it anew.
  @Test
  void thePublishedSchemaIsTheOneThatTheRecordsGive() throws IOException {
    if ("write".equals(System.getProperty("bangka.golden"))) {
      Files.writeString(PUBLISHED, AnswerSchema.text());
    }
    assertThat(PUBLISHED).hasContent(AnswerSchema.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "塞浦路斯保号卡能绑定微信或支付宝吗？",
        "Can a Cyprus residence card be linked to WeChat Pay or Alipay?",
        "I have a German passport and a Visa card. Can I pay CNY 800 with Alipay in China?",
        "xyzzy"
      })
  void anAnswerHasEveryFieldOfItsSchemaAndNoOther(String question) {
    var schema = schema(AnswerSchema.closed());
    for (Language language : Language.values()) {
      var reply = Shipped.BANGKA.ask(question, Setting.ORDINARY.in(language));
      assertThat(schema.validate(reply.json(), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void aFieldThatIsMissingIsNoticed() {
    assertThat(schema(AnswerSchema.text()).validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }
}
