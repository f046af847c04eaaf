// Makes DeleteFlow: the output of Client::delete_flow, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_flow.h"

#include "outcrop/bedrock_agent/operations/delete_flow.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteFlow to_owned(const DeleteFlowView& view) {
  DeleteFlow owned;
  internal::own(owned.id, view.id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteFlow& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
