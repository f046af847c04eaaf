// Makes GetResourcePolicy: the output of Client::get_resource_policy, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_resource_policy.h"

#include "outcrop/bedrock_agentcore_control/operations/get_resource_policy.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetResourcePolicy to_owned(const GetResourcePolicyView& view) {
  GetResourcePolicy owned;
  internal::own(owned.policy, view.policy);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetResourcePolicy& in) {
  writer.begin_object();
  writer.member("policy", in.policy);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
