// Makes GenerateQuery: the output of Client::generate_query, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/generate_query.h"

#include "outcrop/bedrock_agent_runtime/operations/generate_query.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GenerateQuery to_owned(const GenerateQueryView& view) {
  GenerateQuery owned;
  internal::own(owned.queries, view.queries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GenerateQuery& in) {
  writer.begin_object();
  writer.sensitive().member("queries", in.queries);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
