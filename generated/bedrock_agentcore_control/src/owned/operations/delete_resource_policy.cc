// Makes DeleteResourcePolicy: the output of Client::delete_resource_policy, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_resource_policy.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_resource_policy.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteResourcePolicy to_owned(const DeleteResourcePolicyView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteResourcePolicy&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
