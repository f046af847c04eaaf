// Makes DeleteFlowVersion: the output of Client::delete_flow_version, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_flow_version.h"

#include "outcrop/bedrock_agent/operations/delete_flow_version.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteFlowVersion to_owned(const DeleteFlowVersionView& view) {
  DeleteFlowVersion owned;
  internal::own(owned.id, view.id);
  internal::own(owned.version, view.version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteFlowVersion& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("version", in.version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
