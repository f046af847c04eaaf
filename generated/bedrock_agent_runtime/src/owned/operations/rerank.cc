// Makes Rerank: the output of Client::rerank, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/rerank.h"

#include "outcrop/bedrock_agent_runtime/operations/rerank.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Rerank to_owned(const RerankView& view) {
  Rerank owned;
  internal::own(owned.results, view.results);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Rerank& in) {
  writer.begin_object();
  writer.member("results", in.results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
