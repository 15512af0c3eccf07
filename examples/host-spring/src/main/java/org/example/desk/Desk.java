package org.example.desk;

import dev.plumbline.host.jakarta.Musts;
import dev.plumbline.host.jakarta.Shoulds;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the form and says what in it falls short. */
@RestController
public class Desk {

  private final Validator validator;

  public Desk(Validator validator) {
    this.validator = validator;
  }

  /** What falls short, where in the form, in the language of the browser; advice apart. */
  public record Told(String place, String message, boolean advice) {}

  @PostMapping("/diary")
  public List<Told> save(@RequestBody Diary diary) {
    return Stream.of(false, true).flatMap(advice -> told(diary, advice)).toList();
  }

  private Stream<Told> told(Diary diary, boolean advice) {
    Class<?> group = advice ? Shoulds.class : Musts.class;
    return validator.validate(diary, group).stream()
        .map(each -> new Told(each.getPropertyPath().toString(), each.getMessage(), advice))
        .sorted(Comparator.comparing(Told::place).thenComparing(Told::message));
  }
}
