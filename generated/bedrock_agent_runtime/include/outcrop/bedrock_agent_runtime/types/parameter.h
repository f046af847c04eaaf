// Parameter: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

struct Parameter {
  std::optional<std::string> name{};
  std::optional<std::string> type{};
  std::optional<std::string> value{};
};

}  // namespace outcrop::bedrock_agent_runtime
