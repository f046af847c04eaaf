// Makes RetrievedReference of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/retrieved_reference.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrievedReference to_owned(const RetrievedReferenceView& view) {
  RetrievedReference owned;
  internal::own(owned.content, view.content);
  internal::own(owned.location, view.location);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievedReference& in) {
  writer.begin_object();
  writer.sensitive().member("content", in.content);
  writer.sensitive().member("location", in.location);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
