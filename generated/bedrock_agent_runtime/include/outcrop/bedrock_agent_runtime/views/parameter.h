// ParameterView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// A parameter of an action, with its value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Parameter.html
struct ParameterView {
  /// The parameter's name.
  std::optional<std::string_view> name{};
  /// The parameter's data type.
  std::optional<std::string_view> type{};
  /// The value, as text whatever its type.
  std::optional<std::string_view> value{};
};
const internal::Schema& schema_of(const ParameterView*);

}  // namespace outcrop::bedrock_agent_runtime
