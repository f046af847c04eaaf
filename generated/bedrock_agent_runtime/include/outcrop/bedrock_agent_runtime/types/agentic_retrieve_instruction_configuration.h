// AgenticRetrieveInstructionConfiguration: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// A retrieval instruction that the search has to follow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveInstructionConfiguration.html
struct AgenticRetrieveInstructionConfiguration {
  /// The id of an instruction of the caller's account whose state is ACTIVE.
  ///
  /// Required.
  std::optional<std::string> retrieval_instruction_id{};
  /// The instruction's version: a number, or DRAFT for the working draft. Absent: DRAFT.
  std::optional<std::string> version{};

  friend bool operator==(const AgenticRetrieveInstructionConfiguration&,
                         const AgenticRetrieveInstructionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveInstructionConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
