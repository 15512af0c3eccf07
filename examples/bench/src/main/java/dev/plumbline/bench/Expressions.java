package dev.plumbline.bench;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.plumbline.core.record.UnitRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * CEL-Java: twelve compiled expressions, each giving what is missing. Sums are a function of the
 * host's, as the language has no fold.
 */
final class Expressions implements Contestant {

  private final List<Map<String, Object>> units;
  private final List<CelRuntime.Program> programs = new ArrayList<>();

  /** What the expressions say, of what, and how that is had from a unit's records. */
  interface Written {

    /** The expression of each duty, in the order of the standard. */
    List<String> sources();

    /** The variables in them. */
    Map<String, CelType> types();

    /** Their values for a unit. */
    Map<String, Object> variables(UnitRecords unit);
  }

  Expressions(Written written, List<UnitRecords> units) {
    this.units = units.stream().map(written::variables).toList();
    ListType ints = ListType.create(SimpleType.INT);
    CelCompilerBuilder declared =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
    written.types().forEach(declared::addVar);
    CelCompiler compiler =
        declared
            .addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                    "sum", CelOverloadDecl.newGlobalOverload("sum_ints", SimpleType.INT, ints)))
            .build();
    CelRuntime runtime =
        CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFunctionBindings(CelFunctionBinding.from("sum_ints", List.class, Expressions::sum))
            .build();
    try {
      for (String source : written.sources()) {
        programs.add(runtime.createProgram(compiler.compile(source).getAst()));
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Long sum(List<?> numbers) {
    long sum = 0;
    for (Object number : numbers) {
      sum += (Long) number;
    }
    return sum;
  }

  @Override
  public void check(int unit, Found found) {
    Map<String, Object> variables = units.get(unit);
    for (int duty = 0; duty < programs.size(); duty++) {
      try {
        told(duty, (List<?>) programs.get(duty).eval(variables), variables, found);
      } catch (CelEvaluationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void told(int duty, List<?> missing, Map<String, Object> variables, Found found) {
    for (int i = 0; i < missing.size(); i++) {
      switch (duty) {
        case 2 -> {
          for (Object month : (List<?>) missing.get(i)) {
            found.breach(duty, ((Long) month).intValue(), i);
          }
        }
        case 7 -> {
          int by = ((Long) ((List<?>) variables.get("committee")).get(i)).intValue();
          for (Object with : (List<?>) missing.get(i)) {
            found.breach(duty, 0, 64 * by + ((Long) with).intValue());
          }
        }
        case 8, 9, 11 -> found.breach(duty, 0, ((Long) missing.get(i)).intValue());
        default -> found.breach(duty, ((Long) missing.get(i)).intValue(), 0);
      }
    }
  }
}
