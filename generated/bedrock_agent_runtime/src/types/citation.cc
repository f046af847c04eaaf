// Writes Citation as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/citation.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const Citation& in) {
  writer.begin_object();
  writer.member("generatedResponsePart", in.generated_response_part);
  writer.member("retrievedReferences", in.retrieved_references);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
