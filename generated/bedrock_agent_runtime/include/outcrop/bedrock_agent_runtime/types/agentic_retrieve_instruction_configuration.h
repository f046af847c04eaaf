// AgenticRetrieveInstructionConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveInstructionConfiguration {
  /// Required.
  std::optional<std::string> retrieval_instruction_id{};
  std::optional<std::string> version{};
};

}  // namespace outcrop::bedrock_agent_runtime
