package dev.plumbline.host.jakarta;

import dev.plumbline.PropertyPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes a path in Jakarta's way, where an element's index stands on the step after its list. */
final class ViolationPath {

  private ViolationPath() {}

  /** Adds the violation at {@code place}. */
  static void add(ConstraintViolationBuilder violation, PropertyPath place) {
    if (place.isRoot()) {
      violation.addConstraintViolation();
      return;
    }
    List<PropertyPath.Step> steps = place.steps();
    Node node = Node.of(violation.addPropertyNode(steps.get(0).name()));
    for (int i = 1; i < steps.size(); i++) {
      node = node.then(steps.get(i).name(), steps.get(i - 1).index());
    }
    node.end(steps.get(steps.size() - 1).index());
  }

  /** What Jakarta's builders of a node have in common, for which they have no type. */
  private record Node(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> element,
      Runnable add) {

    static Node of(NodeBuilderCustomizableContext node) {
      return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    Node then(String name, OptionalInt index) {
      NodeBuilderCustomizableContext next = property.apply(name);
      if (index.isEmpty()) {
        return of(next);
      }
      NodeBuilderDefinedContext at = next.inIterable().atIndex(index.getAsInt());
      return new Node(at::addPropertyNode, at::addBeanNode, at::addConstraintViolation);
    }

    void end(OptionalInt index) {
      if (index.isPresent()) {
        element.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
      } else {
        add.run();
      }
    }
  }
}
