// Parameter: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

/// A parameter of an action, with its value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Parameter.html
struct Parameter {
  /// The parameter's name.
  std::optional<std::string> name{};
  /// The parameter's data type.
  std::optional<std::string> type{};
  /// The value, as text whatever its type.
  std::optional<std::string> value{};
};

}  // namespace outcrop::bedrock_agent_runtime
