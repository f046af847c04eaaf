// Scalars of a view from JSON tokens and header values; shared by both decoders, so that they agree.
#pragma once

#include <string_view>

#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Null: `*to`, the T of `type`, was written. Else what was expected instead ("an integer"), or what is wrong with the
/// value.
struct Complaint {
  const char* expected{};
  const char* wrong{};
  bool quotes{};  ///< `wrong` goes on from "... is ": the text of the value is to be shown before
  explicit operator bool() const { return expected || wrong; }
};

/// "a string", "an object", ...
const char* expectation(const Type& type);

/// `number` is a JSON number; it is borrowed. `integer`: without fraction and exponent.
Complaint store_number(const Type& type, std::string_view number, bool integer, void* to);

/// `text` is unescaped and borrowed.
Complaint store_string(const Type& type, std::string_view text, Arena& arena, void* to);

Complaint store_boolean(const Type& type, bool value, void* to);

/// The position of `text` in wire_texts(E) + 1, or 0.
std::uint16_t enum_value(const Type& type, std::string_view text);

}  // namespace outcrop::internal
