// StructuralIndex: where the tokens of a JSON text begin. The only door to simdjson.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {

enum class IndexFailure : std::uint8_t {
  none,
  too_large,
  out_of_memory,
  not_utf8,
  unclosed_string,
  control_character,
  no_token
};

/// simdjson's first stage: one pass that checks UTF-8, that strings end and hold no control characters, and lists where
/// each token begins. Memory is kept for the next text.
class StructuralIndex {
 public:
  StructuralIndex();
  ~StructuralIndex();
  StructuralIndex(StructuralIndex&&) noexcept;
  StructuralIndex& operator=(StructuralIndex&&) noexcept;

  IndexFailure build(PaddedText text);

  /// Offsets of the first character of each token of the last text, ascending; valid until the next build.
  const std::uint32_t* begin() const;
  const std::uint32_t* end() const;

  /// Frees what a large text needed, and keeps what a usual one needs.
  void trim();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace outcrop::internal
