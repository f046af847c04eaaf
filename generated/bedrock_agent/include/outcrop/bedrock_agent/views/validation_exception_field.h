// ValidationExceptionFieldView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// A member of the request that breaks a rule.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ValidationExceptionField.html
struct ValidationExceptionFieldView {
  /// The member's name.
  std::string_view name{};
  /// What is wrong with it, in words.
  std::string_view message{};
};
const internal::Schema& schema_of(const ValidationExceptionFieldView*);

}  // namespace outcrop::bedrock_agent
