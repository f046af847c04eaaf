// Regular expressions of Smithy's pattern trait, matched by PCRE2 with limits, so that no input can stall the emulator.
#pragma once

#include <string>
#include <string_view>

struct pcre2_real_code_8;

namespace outcrop::emulator {

/// An expression that has to match a whole text, as AWS's services match them, or a part of it. Immutable: any thread
/// may match.
class Pattern {
 public:
  enum class Extent { whole, part };

  /// Throws std::invalid_argument with PCRE2's message where `expression` is not a regular expression.
  explicit Pattern(std::string expression, Extent extent = Extent::whole);
  ~Pattern();
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  /// As the model spells it.
  const std::string& text() const { return text_; }

  /// False as well when the match takes more than a million steps.
  bool matches(std::string_view subject) const;

 private:
  std::string text_;
  pcre2_real_code_8* code_;
};

}  // namespace outcrop::emulator
