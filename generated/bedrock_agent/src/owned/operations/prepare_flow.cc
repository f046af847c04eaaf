// Makes PrepareFlow: the output of Client::prepare_flow, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/prepare_flow.h"

#include "outcrop/bedrock_agent/operations/prepare_flow.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

PrepareFlow to_owned(const PrepareFlowView& view) {
  PrepareFlow owned;
  internal::own(owned.id, view.id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PrepareFlow& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
