// TagView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Tag.html
struct TagView {
  std::string_view key{};
  std::string_view value{};
};
const internal::Schema& schema_of(const TagView*);

}  // namespace outcrop::bedrock_data_automation
