// Makes GetResourcePolicy: the output of Client::get_resource_policy, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_resource_policy.h"

#include "outcrop/bedrock_agent/operations/get_resource_policy.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetResourcePolicy to_owned(const GetResourcePolicyView& view) {
  GetResourcePolicy owned;
  internal::own(owned.resource_arn, view.resource_arn);
  internal::own(owned.policy, view.policy);
  internal::own(owned.revision_id, view.revision_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetResourcePolicy& in) {
  writer.begin_object();
  writer.member("resourceArn", in.resource_arn);
  writer.member("policy", in.policy);
  writer.member("revisionId", in.revision_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
