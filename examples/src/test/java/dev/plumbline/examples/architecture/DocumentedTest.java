package dev.plumbline.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Everything public of the exported packages says what it is, in comments Javadoc can read. */
final class DocumentedTest {

  @Test
  void saysWhatEveryExportedMemberIs() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<Path> files = Rooms.marked().stream().flatMap(room -> room.files().stream()).toList();
    Set<String> silent = new TreeSet<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  said,
                  List.of(
                      "-proc:none",
                      "-implicit:none",
                      "-Xdoclint:all/protected,-missing",
                      "--should-stop=ifError=FLOW", // Spring is not on the class path here
                      "-Xmaxwarns",
                      "1000",
                      "-Xmaxerrs",
                      "1000",
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Silence silence = new Silence(task, silent);
      task.analyze().forEach(silence::in);
    }
    Set<String> broken = new TreeSet<>();
    said.getDiagnostics().stream()
        .filter(each -> each.getCode().contains("proc.messager"))
        .forEach(each -> broken.add(each.toString()));
    assertThat(String.join("\n", broken)).as("comments Javadoc cannot read").isEmpty();
    assertThat(String.join("\n", silent)).as(silent.size() + " without a comment").isEmpty();
  }

  /** Looks for what says nothing. */
  private record Silence(Elements elements, DocTrees trees, Set<String> silent) {

    Silence(JavacTask task, Set<String> silent) {
      this(task.getElements(), DocTrees.instance(task), silent);
    }

    void in(Element element) {
      if (element instanceof TypeElement type && type.getNestingKind().isNested()) {
        return; // reached from the type around it
      }
      look(element);
    }

    private void look(Element element) {
      if (!isSeen(element) || isGiven(element)) {
        return;
      }
      DocCommentTree comment = trees.getDocCommentTree(element);
      boolean inherits =
          element instanceof ExecutableElement method
              && method.getAnnotation(Override.class) != null;
      if (comment == null && !inherits) {
        silent.add(named(element));
      }
      if (element instanceof TypeElement type) {
        for (RecordComponentElement component : type.getRecordComponents()) {
          if (comment == null || !tells(comment, component)) {
            silent.add(named(type) + " @param " + component.getSimpleName());
          }
        }
        type.getEnclosedElements().forEach(this::look);
      }
    }

    private static boolean isSeen(Element element) {
      if (element.getKind() == ElementKind.RECORD_COMPONENT) {
        return false;
      }
      Set<Modifier> modifiers = element.getModifiers();
      return element.getKind() == ElementKind.PACKAGE
          || modifiers.contains(Modifier.PUBLIC)
          || modifiers.contains(Modifier.PROTECTED);
    }

    /**
     * What the compiler writes itself, and the constructor of a record, of which Javadoc says what
     * the record says of its components, unless it refuses something.
     */
    private boolean isGiven(Element element) {
      if (elements.getOrigin(element) != Elements.Origin.EXPLICIT) {
        return true;
      } else if (element instanceof ExecutableElement method) {
        MethodTree tree = trees.getTree(method);
        return tree == null
            || (isCanonical(method) && !tree.getBody().toString().contains("throw "));
      }
      return false;
    }

    private static boolean isCanonical(ExecutableElement method) {
      return method.getKind() == ElementKind.CONSTRUCTOR
          && method.getEnclosingElement() instanceof TypeElement owner
          && owner.getKind() == ElementKind.RECORD
          && method.getParameters().stream()
              .map(each -> each.getSimpleName())
              .toList()
              .equals(
                  owner.getRecordComponents().stream().map(each -> each.getSimpleName()).toList());
    }

    private static boolean tells(DocCommentTree comment, RecordComponentElement component) {
      return comment.getBlockTags().stream()
          .filter(ParamTree.class::isInstance)
          .map(ParamTree.class::cast)
          .anyMatch(
              each ->
                  !each.isTypeParameter()
                      && each.getName().getName().contentEquals(component.getSimpleName())
                      && !each.getDescription().isEmpty());
    }

    private static String named(Element element) {
      return element instanceof TypeElement || element.getKind() == ElementKind.PACKAGE
          ? element.toString()
          : element.getEnclosingElement() + "." + element.getSimpleName();
    }
  }
}
