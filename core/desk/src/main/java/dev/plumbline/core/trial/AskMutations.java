package dev.plumbline.core.trial;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Recurrence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked, changed in every small way. */
final class AskMutations implements Ask.Visitor<List<Variant>> {

  @Override
  public List<Variant> hold(Ask.Hold ask) {
    List<Variant> variants = new ArrayList<>();
    Amount amount = ask.amount();
    for (Nudges.Nudge<Bounds> nudge : Nudges.of(amount.bounds(), BigDecimal.ONE)) {
      Amount other =
          new Amount(amount.measure(), nudge.to(), amount.hoursPerDay(), amount.instead());
      variants.add(variant(nudge.how(), ask, ask.recurrence(), other, ask.criteria()));
    }
    for (Nudges.Nudge<Recurrence> nudge : ask.recurrence().accept(new TimeMutations())) {
      variants.add(variant(nudge.how(), ask, nudge.to(), amount, ask.criteria()));
    }
    for (int i = 0; i < ask.criteria().size(); i++) {
      List<Criterion> left = new ArrayList<>(ask.criteria());
      Criterion gone = left.remove(i);
      Message how = Mutations.phrase("without." + gone.getClass().getSimpleName());
      variants.add(variant(how, ask, ask.recurrence(), amount, left));
    }
    if (ask.anyOf().size() > 1) {
      variants.add(
          new Variant(
              Mutations.phrase("no-alternative"),
              new Ask.Hold(
                  ask.anyOf().subList(0, 1),
                  ask.recurrence(),
                  amount,
                  ask.criteria(),
                  ask.mayCombineWith())));
    }
    return variants;
  }

  private static Variant variant(
      Message how, Ask.Hold ask, Recurrence recurrence, Amount amount, List<Criterion> criteria) {
    return new Variant(
        how, new Ask.Hold(ask.anyOf(), recurrence, amount, criteria, ask.mayCombineWith()));
  }

  @Override
  public List<Variant> keep(Ask.Keep ask) {
    List<Variant> variants = new ArrayList<>();
    BigDecimal step = ask.of().isPresent() ? new BigDecimal("0.01") : BigDecimal.ONE;
    for (Nudges.Nudge<Bounds> nudge : Nudges.of(ask.norm(), step)) {
      variants.add(
          new Variant(
              nudge.how(),
              new Ask.Keep(
                  ask.measure(), nudge.to(), ask.never(), ask.of(), ask.horizon(), ask.odd())));
    }
    if (ask.never().isPresent()) {
      variants.add(
          new Variant(
              Mutations.phrase("no-hard-limit"),
              new Ask.Keep(
                  ask.measure(),
                  ask.norm(),
                  Optional.empty(),
                  ask.of(),
                  ask.horizon(),
                  ask.odd())));
    }
    if (ask.odd()) {
      variants.add(
          new Variant(
              Mutations.phrase("even-too"),
              new Ask.Keep(
                  ask.measure(), ask.norm(), ask.never(), ask.of(), ask.horizon(), false)));
    }
    return variants;
  }

  @Override
  public List<Variant> exist(Ask.Exist ask) {
    List<Variant> variants = new ArrayList<>();
    for (Nudges.Nudge<Bounds> nudge : Nudges.of(ask.number(), BigDecimal.ONE)) {
      variants.add(
          new Variant(
              nudge.how(), new Ask.Exist(ask.what(), nudge.to(), ask.chosenBy(), ask.heldBy())));
    }
    if (ask.chosenBy().isPresent()) {
      variants.add(
          new Variant(
              Mutations.phrase("however-chosen"),
              new Ask.Exist(ask.what(), ask.number(), Optional.empty(), ask.heldBy())));
    }
    if (ask.heldBy().isPresent()) {
      variants.add(
          new Variant(
              Mutations.phrase("whoever-holds"),
              new Ask.Exist(ask.what(), ask.number(), ask.chosenBy(), Optional.empty())));
    }
    return variants;
  }

  /** When a reminder is due changes no verdict, so it is left as it is. */
  @Override
  public List<Variant> serve(Ask.Serve ask) {
    List<Variant> variants = new ArrayList<>();
    for (Nudges.Nudge<Bounds> nudge :
        ask.years().map(years -> Nudges.of(years, BigDecimal.ONE)).orElse(List.of())) {
      variants.add(
          new Variant(
              nudge.how(),
              new Ask.Serve(ask.term(), Optional.of(nudge.to()), ask.notice(), ask.extension())));
    }
    if (ask.extension().isPresent()) {
      variants.add(
          new Variant(
              Mutations.phrase("no-extension"),
              new Ask.Serve(ask.term(), ask.years(), ask.notice(), Optional.empty())));
    }
    return variants;
  }

  @Override
  public List<Variant> settle(Ask.Settle ask) {
    List<Variant> variants = new ArrayList<>();
    ask.within()
        .ifPresent(
            within ->
                Nudges.ofLength(within)
                    .forEach(
                        nudge ->
                            variants.add(
                                new Variant(
                                    nudge.how(),
                                    new Ask.Settle(ask.event(), Optional.of(nudge.to()))))));
    return variants;
  }

  @Override
  public List<Variant> have(Ask.Have ask) {
    return ask.contents().stream()
        .filter(contents -> contents.least() > 0)
        .map(
            contents ->
                new Variant(
                    Mutations.phrase("one-thing-fewer"),
                    new Ask.Have(ask.what(), Optional.of(fewer(contents)))))
        .toList();
  }

  private static Contents fewer(Contents contents) {
    return new Contents(contents.items(), contents.closure(), contents.least() - 1);
  }

  @Override
  public List<Variant> issue(Ask.Issue ask) {
    List<Variant> variants = new ArrayList<>();
    for (Nudges.Nudge<Recurrence> nudge : ask.recurrence().accept(new TimeMutations())) {
      variants.add(
          new Variant(
              nudge.how(), new Ask.Issue(ask.document(), nudge.to(), ask.contents(), ask.to())));
    }
    ask.contents()
        .filter(contents -> contents.least() > 0)
        .ifPresent(
            contents ->
                variants.add(
                    new Variant(
                        Mutations.phrase("one-thing-fewer"),
                        new Ask.Issue(
                            ask.document(),
                            ask.recurrence(),
                            Optional.of(fewer(contents)),
                            ask.to()))));
    if (ask.to().isPresent()) {
      variants.add(
          new Variant(
              Mutations.phrase("without.To"),
              new Ask.Issue(ask.document(), ask.recurrence(), ask.contents(), Optional.empty())));
    }
    return variants;
  }

  @Override
  public List<Variant> adopt(Ask.Adopt ask) {
    return List.of();
  }

  @Override
  public List<Variant> confirm(Ask.Confirm ask) {
    return ask.recurrence().accept(new TimeMutations()).stream()
        .filter(nudge -> nudge.to() instanceof Recurrence.EveryWindow)
        .map(
            nudge ->
                new Variant(
                    nudge.how(), new Ask.Confirm(ask.statement(), ask.evidence(), nudge.to())))
        .toList();
  }

  @Override
  public List<Variant> extended(Ask.Extended ask) {
    List<Variant> variants = new ArrayList<>();
    for (Nudges.Nudge<Bounds> nudge :
        ask.amount().map(much -> Nudges.of(much.bounds(), BigDecimal.ONE)).orElse(List.of())) {
      Amount other =
          new Amount(
              ask.amount().orElseThrow().measure(),
              nudge.to(),
              ask.amount().orElseThrow().hoursPerDay(),
              ask.amount().orElseThrow().instead());
      variants.add(
          new Variant(
              nudge.how(), new Ask.Extended(ask.kind(), ask.recurrence(), Optional.of(other))));
    }
    return variants;
  }
}
