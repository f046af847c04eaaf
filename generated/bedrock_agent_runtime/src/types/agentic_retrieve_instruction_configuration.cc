// Writes AgenticRetrieveInstructionConfiguration as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_instruction_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveInstructionConfiguration& in) {
  writer.begin_object();
  writer.required("retrievalInstructionId", in.retrieval_instruction_id);
  writer.member("version", in.version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
