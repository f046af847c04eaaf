// Makes GeneratedQuery of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/generated_query.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/generated_query.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GeneratedQuery to_owned(const GeneratedQueryView& view) {
  GeneratedQuery owned;
  internal::own(owned.type, view.type);
  internal::own(owned.sql, view.sql);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GeneratedQuery& in) {
  writer.begin_object();
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("sql", in.sql);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
