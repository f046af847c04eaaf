// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agentic_retrieve_instruction_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agentic_retrieve_instruction_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const AgenticRetrieveInstructionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveInstructionConfiguration::retrieval_instruction_id>("retrievalInstructionId", true),
      cli::field<&AgenticRetrieveInstructionConfiguration::version>("version"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveInstructionConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
