// Writes ExtractionConfig as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/extraction_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const ExtractionConfig& in) {
  writer.begin_object();
  writer.member("namespaceVariables", in.namespace_variables);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
