// What the speculative decoder leaves to slower hands: single values, and the end of what it can't foresee.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "json/member_order.h"
#include "json/problem.h"
#include "json/structural_index.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Reads values of one text, each beginning at `at`, which is not white space. Each function returns the position
/// behind what it read; null where the text is malformed or too odd, and then the general reader is to read all of it:
/// nothing around such a value is tried, which might be tried once a level. The text ends in a NUL.
class SpeculativeFallback {
 public:
  /// `depth` of the text: as of IndexReader.
  SpeculativeFallback(std::string_view text, Arena& arena, StructuralIndex& index, MemberOrder& order, int depth)
      : end_(text.data() + text.size()), arena_(arena), index_(index), order_(order), depth_(depth) {}

  const char* end() const { return end_; }
  int depth() const { return depth_; }
  Arena& arena() { return arena_; }

  /// A value of any kind into its slot. `depth` counts the objects and arrays around it.
  const char* read(const Type& type, Slot slot, void* to, const char* at, int depth);
  /// Checks a value and drops it.
  const char* skip(const char* at, int depth);
  /// The string whose closing quote or first oddity is at or behind `at`; `begin` is behind its opening quote.
  const char* read_string(const char* begin, const char* at, std::string_view& text);

 private:
  // Puts the text without its escapes into the arena. False: one of them is malformed.
  bool unescape(std::string_view& text);
  const char* skip_scalar(const char* at);
  template <class Read>
  const char* read_collection(const char* at, int depth, Read&& read);
  const char* read_scalar(const Type& type, Slot slot, void* to, const char* at);
  const char* read_literal(std::string_view literal, const char* at) const;
  // Puts the tokens of the array or object at `at` into the index; null for one that is malformed, or too long to be
  // indexed beside the rest.
  const char* index_collection(const char* at);
  const char* end_of_collection(const char* at) const;

  const char* end_;
  Arena& arena_;
  StructuralIndex& index_;
  MemberOrder& order_;
  Problem problem_;  // which nobody is told
  int depth_;
  bool gave_up_{};
};

}  // namespace outcrop::internal
