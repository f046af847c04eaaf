// Makes Citation of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/citation.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Citation to_owned(const CitationView& view) {
  Citation owned;
  internal::own(owned.generated_response_part, view.generated_response_part);
  internal::own(owned.retrieved_references, view.retrieved_references);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Citation& in) {
  writer.begin_object();
  writer.member("generatedResponsePart", in.generated_response_part);
  writer.member("retrievedReferences", in.retrieved_references);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
