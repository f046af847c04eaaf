// Makes DeleteResourcePolicy: the output of Client::delete_resource_policy, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_resource_policy.h"

#include "outcrop/bedrock_agent/operations/delete_resource_policy.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteResourcePolicy to_owned(const DeleteResourcePolicyView& view) {
  DeleteResourcePolicy owned;
  internal::own(owned.resource_arn, view.resource_arn);
  internal::own(owned.revision_id, view.revision_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteResourcePolicy& in) {
  writer.begin_object();
  writer.member("resourceArn", in.resource_arn);
  writer.member("revisionId", in.revision_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
