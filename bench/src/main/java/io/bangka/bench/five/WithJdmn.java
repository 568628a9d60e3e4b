package io.bangka.bench.five;

import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import com.gs.dmn.runtime.cache.DefaultCache;
import com.gs.dmn.runtime.external.DefaultExternalFunctionExecutor;
import com.gs.dmn.runtime.listener.NopEventListener;
import io.bangka.bench.five.dmn.Expression;
import io.bangka.bench.five.dmn.Table;

/// The rule as DMN, which jDMN translated to Java when this module was built. Its arguments are the
/// applicant's values as they stand; there is nothing to encode.
final class WithJdmn {
  private final Expression expression = new Expression();
  private final Table table = new Table();
  private final ExecutionContext context = context();

  boolean expression(Applicant who) {
    return expression.apply(
        who.age(), who.country(), who.document(), who.network(), who.sms(), context);
  }

  boolean table(Applicant who) {
    return table.apply(who.age(), who.country(), who.document(), who.network(), who.sms(), context);
  }

  private static ExecutionContext context() {
    return ExecutionContextBuilder.executionContext()
        .withEventListener(new NopEventListener())
        .withExternalFunctionExecutor(new DefaultExternalFunctionExecutor())
        .withCache(new DefaultCache())
        .build();
  }
}
