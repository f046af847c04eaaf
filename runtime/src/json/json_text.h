// JSON text of strings and floats, for the writers of requests and documents.
#pragma once

#include <cmath>
#include <string>
#include <string_view>

#include "json/number_text.h"

namespace outcrop::internal {

/// Appends `text` in quotes; quotes, backslashes and control characters are escaped, all else stays as it is.
/// Returns whether it is UTF-8.
bool append_json_string(std::string& out, std::string_view text);

/// Appends a number; NaN and infinities as strings (restjson1 § 5.2).
template <class Float>
void append_json_number(std::string& out, Float value) {
  const bool finite = std::isfinite(value);
  if (!finite) out += '"';
  append_number(out, value);
  if (!finite) out += '"';
}

}  // namespace outcrop::internal
