package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bangka.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class AnswerSchemaTest {
  private static final Path REFERENCE = Shipped.REPOSITORY.resolve("docs/reference");

  /// `-Dbangka.golden=write` publishes them anew.
  @Test
  void thePublishedSchemasAreThoseThatTheRecordsGive() throws IOException {
    assertPublished("answer.schema.json", AnswerSchema.text());
    assertPublished("message.schema.json", AnswerSchema.ofMessages());
    assertPublished("cost.schema.json", AnswerSchema.ofCosts());
    assertPublished("route.schema.json", AnswerSchema.ofRoutes());
    assertPublished("interview.schema.json", AnswerSchema.ofInterviews());
  }

  private static void assertPublished(String name, String schema) throws IOException {
    Path published = REFERENCE.resolve(name);
    if ("write".equals(System.getProperty("bangka.golden"))) {
      Files.writeString(published, schema);
    }
    assertThat(published).hasContent(schema);
  }

  @ParameterizedTest
  @ValueSource(strings = {"该卡暂不支持", "ISSUER_DECLINED", "account frozen", "账户存在异常", "xyzzy"})
  void whatAMessageMeansHasEveryFieldOfItsSchemaAndNoOther(String message) {
    var schema = schema(AnswerSchema.closed(MessageAnswer.class));
    for (Language language : Language.values()) {
      var reply = Shipped.BANGKA.explainMessage(message, Setting.ORDINARY.in(language));
      assertThat(schema.validate(reply.json(), InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CNY 100", "CNY 60000", "USD 20", "JPY 5000000"})
  @Tag("slow")
  void whatCostsHasEveryFieldOfItsSchemaAndNoOther(String amount) {
    var schema = schema(AnswerSchema.closed(CostAnswer.class));
    for (Language language : Language.values()) {
      var json = CostTest.cost(amount, language).json();
      assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "塞浦路斯保号卡能绑定微信或支付宝吗？",
        "Can a Cyprus residence card be linked to WeChat Pay or Alipay?",
        "I have a German passport and a Visa card. Can I pay CNY 800 with Alipay in China?",
        "听说外国人用微信支付必须有中国手机号，是真的吗？",
        "xyzzy"
      })
  @Tag("slow")
  void anAnswerHasEveryFieldOfItsSchemaAndNoOther(String question) {
    var schema = schema(AnswerSchema.closed(Answer.class));
    for (Language language : Language.values()) {
      var reply = Shipped.BANGKA.ask(question, Setting.ORDINARY.in(language));
      assertThat(schema.validate(reply.json(), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void aFieldThatIsMissingIsNoticed() {
    assertThat(faults(AnswerSchema.text(), "{}")).contains("required");
    assertThat(faults(AnswerSchema.text(), changed("\"verdict\"", "\"verdikt\"")))
        .containsOnly("required");
  }

  @Test
  void aValueOutsideItsListIsNoticed() {
    assertThat(faults(AnswerSchema.text(), changed("\"verdict\":\"no\"", "\"verdict\":\"maybe\"")))
        .containsExactly("enum");
  }

  @Test
  void aValueOfAnotherTypeIsNoticed() {
    assertThat(faults(AnswerSchema.text(), changed("\"firm\":true", "\"firm\":\"true\"")))
        .containsExactly("type");
  }

  /// Fields may be added to the contract, so that only the tests' own schema refuses them.
  @Test
  void aFieldThatNobodyKnowsIsNoticedByTheClosedSchemaAlone() {
    String more = changed("\"verdict\":", "\"sureness\":1,\"verdict\":");
    assertThat(faults(AnswerSchema.text(), more)).isEmpty();
    assertThat(faults(AnswerSchema.closed(Answer.class), more)).isNotEmpty();
  }

  /// An answer with the first occurrence of something replaced.
  private static String changed(String from, String to) {
    var json = Shipped.BANGKA.ask("塞浦路斯保号卡能绑定微信或支付宝吗？", Setting.ORDINARY).json();
    assertThat(json).contains(from);
    return json.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
  }

  private static List<String> faults(String schema, String json) {
    return schema(schema).validate(json, InputFormat.JSON).stream().map(Error::getKeyword).toList();
  }

  static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }
}
