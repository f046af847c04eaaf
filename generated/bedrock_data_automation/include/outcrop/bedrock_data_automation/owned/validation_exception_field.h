// ValidationExceptionField.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

struct ValidationExceptionFieldView;

/// A member of the request that breaks a rule.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ValidationExceptionField.html
struct ValidationExceptionField {
  /// The member's name.
  std::string name{};
  /// What is wrong with it, in words.
  std::string message{};

  friend bool operator==(const ValidationExceptionField&, const ValidationExceptionField&) = default;
};
ValidationExceptionField to_owned(const ValidationExceptionFieldView& view);
void write_json(internal::JsonWriter& writer, const ValidationExceptionField& in);

}  // namespace outcrop::bedrock_data_automation
