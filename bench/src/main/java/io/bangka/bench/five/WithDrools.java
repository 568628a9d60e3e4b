package io.bangka.bench.five;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/// The rule in DRL, compiled to Drools' executable model.
final class WithDrools {
  private final KieBase base = base();
  private final KieSession kept = base.newKieSession();
  private final Answer answer = new Answer();

  WithDrools() {
    kept.setGlobal("answer", answer);
  }

  private static KieBase base() {
    var services = KieServices.Factory.get();
    var files = services.newKieFileSystem();
    files.write("src/main/resources/io/bangka/bench/five/five.drl", Text.of("five.drl"));
    var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (!builder.getResults().getMessages().isEmpty()) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  /// In a session that is kept: the fact comes, is judged, and goes.
  boolean inKeptSession(Applicant who) {
    return judge(kept, who);
  }

  /// In a session of its own, as concurrent callers would have it.
  boolean inOwnSession(Applicant who) {
    try (var session = base.newKieSession()) {
      session.setGlobal("answer", answer);
      return judge(session, who);
    }
  }

  private boolean judge(KieSession session, Applicant who) {
    var fact = session.insert(who);
    session.fireAllRules();
    session.delete(fact);
    return answer.take();
  }
}
