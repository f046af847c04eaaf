// Writes CustomDocumentIdentifier as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/custom_document_identifier.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const CustomDocumentIdentifier& in) {
  writer.begin_object();
  writer.required("id", in.id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
