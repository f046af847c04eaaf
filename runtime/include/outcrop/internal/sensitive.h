// Where requests and answers hold what the model calls sensitive (smithy.api#sensitive). Generated, for recordings.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::internal {

struct SensitiveShape;

struct SensitiveMember {
  std::string_view name;        // in JSON; of an event its type
  const SensitiveShape* shape;  // of what is sensitive in it
};

/// What is sensitive in a JSON value, or in each entry of a list. A value that is no object is sensitive as a whole.
struct SensitiveShape {
  std::span<const SensitiveMember> members{};  // of a structure or union
  const SensitiveShape* values{};              // of a map: of each value
  bool whole{};                                // members that are not in `members` are sensitive too
  bool keys{};                                 // names of members that are not in `members` are data, and sensitive
};

inline constexpr SensitiveShape everything_sensitive{.whole = true, .keys = true};

struct SensitiveOperation {
  std::string_view name;                        // of the operation
  const SensitiveShape* request{};              // of its body; null: nothing
  const SensitiveShape* answer{};               // of its body, when it succeeds
  std::span<const SensitiveMember> events{};    // of an answer that is an event stream: of payloads. Headers are none.
  std::span<const int> labels{};                // segments of the path, counted from its end
  std::span<const std::string_view> queries{};  // names of parameters; empty: all of them
  std::span<const std::string_view> headers{};  // of answers, in lower case; "x-prefix-*": that begin so
};

}  // namespace outcrop::internal
