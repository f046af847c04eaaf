// TagView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A pair of key and value to sort resources by, as for cost reports.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Tag.html
struct TagView {
  /// The tag's key, unique among the tags of a resource.
  std::string_view key{};
  /// The tag's value, which may be empty.
  std::string_view value{};
};
const internal::Schema& schema_of(const TagView*);

}  // namespace outcrop::bedrock
