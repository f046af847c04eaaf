// Parameter.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct ParameterView;

/// A parameter of an action, with its value.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Parameter.html
struct Parameter {
  /// The parameter's name.
  std::optional<std::string> name{};
  /// The parameter's data type.
  std::optional<std::string> type{};
  /// The value, as text whatever its type.
  std::optional<std::string> value{};

  friend bool operator==(const Parameter&, const Parameter&) = default;
};
Parameter to_owned(const ParameterView& view);
void write_json(internal::JsonWriter& writer, const Parameter& in);

}  // namespace outcrop::bedrock_agent_runtime
