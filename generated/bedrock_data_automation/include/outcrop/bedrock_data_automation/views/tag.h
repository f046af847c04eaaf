// TagView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// A pair of key and value to sort resources by, as for cost reports.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Tag.html
struct TagView {
  /// The tag's key, unique among the tags of a resource.
  std::string_view key{};
  /// The tag's value, which may be empty.
  std::string_view value{};
};
const internal::Schema& schema_of(const TagView*);

}  // namespace outcrop::bedrock_data_automation
