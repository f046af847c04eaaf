// ValidationExceptionFieldView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// A member of the request that breaks a rule.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ValidationExceptionField.html
struct ValidationExceptionFieldView {
  /// The member's name.
  std::string_view name{};
  /// What is wrong with it, in words.
  std::string_view message{};
};
const internal::Schema& schema_of(const ValidationExceptionFieldView*);

}  // namespace outcrop::bedrock_data_automation
