package org.precis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;

/**
 * What was asked for, or every error that prevents it.
 *
 * @param value empty if there are errors
 * @param diagnostics all errors and warnings, sorted by place
 */
public record Result<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The result of a stage that ends with an exception where its input has errors. */
  static <T> Result<T> of(Supplier<T> stage, Function<T, List<Diagnostic>> warnings) {
    try {
      T value = stage.get();
      return new Result<>(Optional.of(value), warnings.apply(value));
    } catch (FaultyInputException faulty) {
      return new Result<>(Optional.empty(), faulty.diagnostics());
    }
  }

  /** The same with another value, if there is one. */
  <S> Result<S> map(Function<T, S> change) {
    return new Result<>(value.map(change), diagnostics);
  }

  /**
   * The value.
   *
   * @throws FaultyInputException with all diagnostics, if there are errors
   */
  public T orElseThrow() {
    return value.orElseThrow(() -> new FaultyInputException(diagnostics));
  }
}
