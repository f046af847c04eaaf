// ValidationExceptionFieldView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// A member of the request that breaks a rule.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ValidationExceptionField.html
struct ValidationExceptionFieldView {
  /// The member's name.
  std::string_view name{};
  /// What is wrong with it, in words.
  std::string_view message{};
};
const internal::Schema& schema_of(const ValidationExceptionFieldView*);

}  // namespace outcrop::bedrock_agentcore
