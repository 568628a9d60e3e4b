package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;

import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Problem;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.use.Library;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.AnswerJson;
import io.bangka.service.Change;
import io.bangka.service.Setting;
import io.bangka.workshop.claims.ClaimsPage;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.reference.Reference;
import io.bangka.workshop.show.KnowledgePages;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pages and their addresses, each below the language: `/zh/`, `/en/knowledge`. Thread-safe.
public final class Web {
  private static final int LONGEST = 2_000;
  private static final int MOST_FAULTS = 20;

  private final Library library;
  private final Decisions decisions;
  private final Desk desk;
  private final Assets assets = new Assets();

  public Web(Library library, Decisions decisions, Desk desk) {
    this.library = library;
    this.decisions = decisions;
    this.desk = desk;
  }

  public void routes(Router router) {
    router.get("/", call -> Response.seeOther("/" + Address.code(call.language()) + "/"));
    assets.routes(router);
    for (Language language : Language.values()) {
      String at = "/" + Address.code(language) + "/";
      router.get(at, call -> ask(language, call));
      router.post(at, call -> goOn(language, call));
      new AttemptsWeb(library, desk, assets).routes(router, language);
      router.get(at + "route", call -> ways().show(view(language, call)));
      router.post(at + "route", call -> ways().show(view(language, merged(call))));
      router.get(at + "plan", call -> ways().plan(view(language, call)));
      router.post(at + "plan", call -> ways().plan(view(language, merged(call))));
      router.get(at + "cost", call -> costs(view(language, call)));
      router.post(at + "cost", call -> costs(view(language, merged(call))));
      router.get(
          at + "interview", call -> new Interviews(decisions, assets).show(view(language, call)));
      router.post(
          at + "interview",
          call -> new Interviews(decisions, assets).show(view(language, merged(call))));
      router.get(at + "messages", call -> messages(language, call));
      router.get(
          at + "workbench", call -> new Benches(decisions, assets).show(view(language, call)));
      router.post(
          at + "workbench", call -> new Benches(decisions, assets).assess(view(language, call)));
      router.get(at + "api", call -> explorer(view(language, call), Optional.empty()));
      router.post(at + "api", call -> tried(language, call));
      router.get(at + "knowledge", call -> index(language, call));
      router.get(at + "knowledge/{id}", call -> known(language, call));
      router.get(
          at + "matrix",
          call -> page(language, call, "matrix", v -> reference(v).matrix(language)));
      router.get(
          at + KnowledgePage.TIMELINE,
          call -> page(language, call, KnowledgePage.TIMELINE, Web::timeline));
      router.get(at + "claims", call -> page(language, call, "claims", Web::claims));
    }
  }

  private Ways ways() {
    return new Ways(decisions, assets);
  }

  private Response costs(View view) throws Refused, Faulty, IOException {
    if (Wanted.of(view).isTooLong()) {
      throw new Refused(Problem.of(400, "too-long", "The question is too long.", "问题太长。"));
    }
    var nodes = decisions.decide(() -> CostPage.of(view).nodes());
    return new Layout(view, assets).page(200, view.say("What it costs", "要花多少钱"), "cost", nodes);
  }

  /// The fields of a form as if they stood in the address: so that what is personal can be sent
  /// without standing there.
  private static Call merged(Call call) throws Refused, IOException {
    var fields = new java.util.HashMap<>(call.query());
    fields.putAll(Form.of(call.body().bytes()));
    return call.asking(fields);
  }

  private static Page claims(View view) {
    var setting = Setting.ORDINARY.on(view.day());
    var bangka = view.bangka();
    var page = ClaimsPage.of(bangka.claims(setting), bangka.knowledge(), view.language());
    var blocks = new ArrayList<>(page.blocks());
    blocks.addFirst(
        new io.bangka.workshop.page.Block.Heading(
            1, view.say("What people say, judged", "常见说法辨析")));
    return new Page(view.language(), blocks);
  }

  /// Of one platform, if its name is one.
  private static Page timeline(View view) {
    var reference = reference(view);
    String platform = view.call().query("platform").orElse("");
    var chosen = reference.providers().stream().filter(p -> p.id().equals(platform)).findFirst();
    return chosen
        .map(p -> reference.timeline(view.language(), List.of(p)))
        .orElseGet(() -> reference.timeline(view.language()));
  }

  private static Reference reference(View view) {
    return new Reference(view.bangka().knowledge(), view.day());
  }

  private View view(Language language, Call call) throws Refused {
    return new View(language, call, library.bangka(), day(call.query("asOf")), library.today());
  }

  static Optional<LocalDate> day(Optional<String> written) throws Refused {
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeException _) {
      throw new Refused(Problem.of(400, "bad-day", "That is no day of the calendar.", "日期无效。"));
    }
  }

  private Response ask(Language language, Call call) throws Refused, Faulty, IOException {
    return answered(
        view(language, call), call.query("q").orElse(""), Wanted.changes(call.all("is")));
  }

  private Response answered(View view, String words, List<Change> changes)
      throws Refused, Faulty, IOException {
    if (words.length() > LONGEST) {
      throw new Refused(Problem.of(400, "too-long", "The question is too long.", "问题太长。"));
    }
    if (words.isBlank()) {
      var page = new AskPage(view, "", List.of(), Optional.empty());
      return new Layout(view, assets).page(200, "", "", page.nodes());
    }
    var setting = view.setting();
    var page =
        decisions.decide(() -> {
          var conversation = view.bangka().converse(words, changes, setting);
          var shown = new AskPage(view, words, changes, Optional.of(conversation));
          return new Layout(view, assets).page(200, shown.title(), "", shown.nodes());
        });
    return page;
  }

  /// What was said by a form: goes into the address, unless something of it is personal.
  private Response goOn(Language language, Call call) throws Refused, Faulty, IOException {
    var form = Form.of(call.body().bytes());
    var said = new ArrayList<>(form.getOrDefault("is", List.of()));
    form.forEach((name, values) -> {
      if (name.startsWith("private:") && !values.getFirst().isBlank()) {
        said.add(name.substring("private:".length()) + ":" + values.getFirst());
      }
    });
    said.removeAll(form.getOrDefault("undo", List.of()));
    var fields = new java.util.HashMap<>(call.query());
    form.forEach((name, values) -> {
      if (!name.equals("is") && !name.startsWith("private:")) {
        fields.put(name, values);
      }
    });
    var asked = call.asking(fields);
    var view = view(language, asked);
    var changes = Wanted.changes(said);
    var page = new AskPage(view, asked.query("q").orElse(""), changes, Optional.empty());
    return page.isPrivate()
        ? answered(view, asked.query("q").orElse(""), changes)
        : Response.seeOther(page.address(false).toString());
  }

  private Response messages(Language language, Call call) throws Refused, Faulty, IOException {
    var view = view(language, call);
    String words = call.query("q").orElse("");
    var setting = new Setting(Optional.of(language), view.asOf(), false);
    var reply =
        words.isBlank()
            ? Optional.<io.bangka.service.MessageReply>empty()
            : Optional.of(decisions.decide(() -> view.bangka().explainMessage(words, setting)));
    var page = new MessagesPage(view, words, reply);
    return new Layout(view, assets).page(200, view.say("Messages", "提示"), "messages", page.nodes());
  }

  private Response index(Language language, Call call) throws Refused {
    var view = view(language, call);
    return new Layout(view, assets)
        .page(
            200, view.say("What is known", "已知内容"), "knowledge", new KnowledgeIndex(view).nodes());
  }

  private Response known(Language language, Call call) throws Refused, Faulty, IOException {
    var view = view(language, call);
    var pages = new KnowledgePages(view.bangka().knowledge(), language, view.day());
    var page = decisions.decide(() -> pages.of(call.variable("id")));
    var found = page.orElseThrow(() -> new Refused(Problem.notFound(call.path())));
    return shown(view, found, "knowledge/" + call.variable("id"));
  }

  private interface Making {
    Page of(View view);
  }

  private Response page(Language language, Call call, String here, Making making)
      throws Refused, Faulty, IOException {
    var view = view(language, call);
    return shown(view, decisions.decide(() -> making.of(view)), here);
  }

  private Response shown(View view, Page page, String here) {
    String title =
        page.blocks().getFirst() instanceof io.bangka.workshop.page.Block.Heading(int _, var text)
            ? text
            : "";
    var nodes = new KnowledgePage(view).page(page, here);
    return new Layout(view, assets).page(200, title, "knowledge", nodes);
  }

  private Response explorer(View view, Optional<ExplorerPage.Tried> tried) {
    var page = new ExplorerPage(view, tried);
    return new Layout(view, assets).page(200, view.say("API", "接口"), "api", page.nodes());
  }

  private Response tried(Language language, Call call) throws Refused, Faulty, IOException {
    var view = view(language, call);
    var form = Form.of(call.body().bytes());
    String name = form.getOrDefault("use", List.of("")).getFirst();
    String body = form.getOrDefault("body", List.of("")).getFirst();
    UseCase use =
        UseCases.ALL.stream()
            .filter(u -> u.name().equals(name) && !u.writes())
            .findFirst()
            .orElseThrow(() -> new Refused(Problem.notFound(name)));
    String sent = ExplorerPage.sent(use, form).orElse(body);
    String got = decisions.decide(() -> result(use, sent, view));
    return explorer(view, Optional.of(new ExplorerPage.Tried(name, sent, got)));
  }

  private static String result(UseCase use, String body, View view) {
    try {
      var setting = Setting.ORDINARY.in(view.language());
      var written = JsonReader.read("<request>", body.getBytes(StandardCharsets.UTF_8));
      return use.answer(view.bangka(), written, setting);
    } catch (Faulty faulty) {
      return AnswerJson.pretty(ProblemJson.shape(Problem.faulty(faulty), view.language()));
    }
  }

  /// A problem as a page, for whoever reads pages.
  public Response told(Problem problem, Call call) {
    Language language =
        call.path().startsWith("/zh")
            ? Language.ZH
            : call.path().startsWith("/en") ? Language.EN : call.language();
    var view = new View(language, call, library.bangka(), Optional.empty(), library.today());
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", problem.title().in(language)));
    nodes.addAll(faults(problem, view));
    nodes.add(el("p", link(view.to(""), view.say("Ask a question", "去提问"))));
    var response =
        new Layout(view, assets).page(problem.status(), problem.title().in(language), "-", nodes);
    for (var header : problem.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response;
  }

  /// What is wrong with what was sent, and how to mend it.
  private static List<Node> faults(Problem problem, View view) {
    var items = new ArrayList<Node>();
    problem.faults().stream()
        .limit(MOST_FAULTS)
        .forEach(fault -> {
          String help = fault.help().map(h -> view.say(" ", "") + view.voice().say(h)).orElse("");
          items.add(el("li", view.voice().say(fault.message()) + help));
        });
    return items.isEmpty() ? List.of() : List.of(el("ul", items));
  }

  /// Whether somebody who asks for this reads pages.
  public static boolean isForPeople(Call call) {
    boolean api = call.path().startsWith("/api/") || call.path().startsWith("/mcp");
    return !api && call.header("accept").filter(a -> a.contains("text/html")).isPresent();
  }
}
