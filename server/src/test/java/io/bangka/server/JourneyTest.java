package io.bangka.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From a question to what one can do, as somebody without scripts goes: by links and forms alone.
class JourneyTest {
  private static final String QUESTION =
      "I have a German passport. Can I link a card to WeChat Pay?";

  @SuppressWarnings("NullAway.Init") // set before every test
  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.usual();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The address of the first link that begins so.
  private static String link(String page, String start) {
    Matcher found = Pattern.compile("href=\"(" + Pattern.quote(start) + "[^\"]*)\"").matcher(page);
    assertThat(found.find()).as(start).isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  private static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  @Test
  void fromTheAnswerToAPlanInTwoTaps() {
    String answer = server.get("/en/?q=" + encoded(QUESTION)).body();
    String routes = server.get(link(answer, "/en/route?")).body();
    assertThat(routes).contains("Cheapest", "Fastest", "Surest", "<svg", "Link a");
    String plan = server.get(link(routes, "/en/plan?")).body();
    assertThat(plan).contains("Ready by", "Sources").doesNotContain("Into the calendar");
    String dated = link(routes, "/en/plan?") + "&move=2027-03-01";
    assertThat(server.get(dated).body()).contains("Into the calendar");
    assertThat(server.get(dated + "&as=ics").body()).startsWith("BEGIN:VCALENDAR");
    assertThat(server.get(dated + "&as=md").body()).contains("- [ ]");
  }

  /// Somebody cut the address short: the first way is planned, and all ways are a tap away.
  @Test
  void aPlanWithoutAWayIsOfTheFirst() {
    String plan = "/en/plan?q=" + encoded(QUESTION);
    var page = server.get(plan);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("← All ways", "name=\"through\"", "id=\"move\"");
    String sure = server.get(plan + "&by=certainty").body();
    assertThat(sure).contains("name=\"through\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/en/plan, /en/route",
    "/zh/plan?asOf=2026-01-01, /zh/route?asOf=2026-01-01",
    "/en/plan?q=xyzzy, /en/route?q=xyzzy",
    "/en/plan?q=How+can+I+link+a+card+to+Alipay%3F&through=no.such,"
        + " /en/route?q=How+can+I+link+a+card+to+Alipay%3F"
  })
  void aPlanOfNothingLeadsToTheWays(String path, String to) {
    var page = server.get(path);
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).contains(to);
  }

  @Test
  void aCalendarWithoutADaySaysThatItNeedsOne() {
    var file = server.get("/en/plan?as=ics&q=" + encoded(QUESTION), "Accept", "text/html");
    assertThat(file.statusCode()).isEqualTo(400);
    assertThat(file.body()).contains("needs the day");
  }

  @ParameterizedTest
  @CsvSource({
    "/en/route, What can you do?",
    "/zh/route, 可以怎么办？",
    "/zh/interview, 你想做什么？",
    "/en/cost, What does it cost to pay?",
    "/en/route?q=xyzzy, It was not understood"
  })
  void everyPageBeginsSomewhere(String path, String says) {
    assertThat(server.get(path).body()).contains(says);
  }

  @Test
  void whatIsPersonalTravelsByFormAlone() {
    String form = "q=" + encoded(QUESTION) + "&private%3Aperson.age=17";
    String type = "application/x-www-form-urlencoded";
    String answer = server.post("/en/", form, "Content-Type", type).body();
    assertThat(answer)
        .contains("action=\"/en/route\"")
        .doesNotContainPattern("href=\"/en/route[^\"]*person.age");
    String routes =
        server
            .post(
                "/en/route", "q=" + encoded(QUESTION) + "&is=person.age%3A17", "Content-Type", type)
            .body();
    assertThat(routes)
        .contains("value=\"person.age:17\"")
        .doesNotContainPattern("href=\"[^\"]*person.age");
  }

  /// Taking one thing back leaves everything else as it was.
  @Test
  void whatIsTakenBackTakesNothingElseAlong() {
    String page =
        server.get("/en/?q=" + encoded(QUESTION) + "&strict=1&is=card.network%3Avisa").body();
    assertThat(link(page, "/en/?q=")).contains("strict=1").doesNotContain("visa");
  }

  /// People are told what is wrong with an address, as programs are.
  @Test
  void whatIsWrongIsToldToPeopleAsWell() {
    String path = "/en/route?query=" + encoded("{\"platform\":\"ferry-pay\"}");
    assertThat(server.get(path, "Accept", "text/html").body()).contains("`ferry-pay`");
  }

  @Test
  void costsAreDrawnAndListed() {
    String page =
        server
            .get(
                "/zh/cost?purpose=merchant-payment&in=CN&amount="
                    + encoded("CNY 500")
                    + "&home=EUR")
            .body();
    assertThat(page).contains("role=\"img\"", "<desc", "费用表", "欧洲央行");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"500", "CNY", "CNY -5", "XXX 5", "<b>", "CNY 1e99", "CNY 9999999999999999"})
  void anAmountThatIsNoneIsToldKindly(String amount) {
    var page = server.get("/en/cost?purpose=merchant-payment&in=CN&amount=" + encoded(amount));
    assertThat(page.statusCode()).as(page.body()).isLessThan(500);
    assertThat(page.body()).doesNotContain("<b>", "Exception");
  }

  @Test
  @Tag("slow")
  void anInterviewGoesOnAndBackAndEndsWithWhatCanBeDone() {
    String first = server.get("/en/interview?purpose=link&platform=wechat-pay").body();
    assertThat(first).contains("Question 1", "I don’t know");
    String about = hidden(first, "about");
    String second =
        server
            .get(
                "/en/interview?s=" + hidden(first, "s") + "&about=" + encoded(about) + "&unknown=1")
            .body();
    assertThat(second).contains("← Back").doesNotContain("Question 1<");
    String back = server.get("/en/interview?s=" + hidden(second, "s")).body();
    assertThat(back).contains("Question 1<", "value=\"" + about + "\"");
    String page = second;
    for (int i = 0; i < 40 && page.contains("name=\"unknown\""); i++) {
      Matcher packed = Pattern.compile("name=\"s\" value=\"([^\"]*)\"").matcher(page);
      String last = "";
      while (packed.find()) {
        last = packed.group(1);
      }
      String fields = "s=" + last + "&about=" + encoded(hidden(page, "about")) + "&unknown=1";
      page =
          server
              .post("/en/interview", fields, "Content-Type", "application/x-www-form-urlencoded")
              .body();
    }
    assertThat(page).contains("class=\"verdict", "What can I do?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/route?q=",
        "/en/route?query=",
        "/zh/route?q=x&profile=",
        "/en/plan?q=x&through=",
        "/en/interview?purpose=",
        "/en/interview?s=",
        "/en/interview?purpose=link&platform=",
        "/zh/cost?purpose=",
        "/zh/cost?amount=",
        "/zh/cost?amount=CNY+5&in=",
        "/zh/cost?amount=CNY+5&home=",
        "/en/workbench?example="
      })
  void hostileTextIsTextEverywhere(String path) {
    for (String text :
        new String[] {
          "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\"&<>", "\u0000"
        }) {
      var page = server.get(path + encoded(text), "Accept", "text/html");
      assertThat(page.statusCode()).as(path + text).isLessThan(500);
      assertThat(page.body()).as(path).doesNotContain("<script>alert", "<img src=x");
    }
  }
}
