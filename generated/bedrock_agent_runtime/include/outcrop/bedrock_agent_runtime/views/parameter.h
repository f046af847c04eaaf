// ParameterView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_agent_runtime {

struct ParameterView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> type{};
  std::optional<std::string_view> value{};
};

}  // namespace outcrop::bedrock_agent_runtime
