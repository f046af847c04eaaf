// Makes DeleteFlowAlias: the output of Client::delete_flow_alias, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_flow_alias.h"

#include "outcrop/bedrock_agent/operations/delete_flow_alias.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteFlowAlias to_owned(const DeleteFlowAliasView& view) {
  DeleteFlowAlias owned;
  internal::own(owned.flow_id, view.flow_id);
  internal::own(owned.id, view.id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteFlowAlias& in) {
  writer.begin_object();
  writer.member("flowId", in.flow_id);
  writer.member("id", in.id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
