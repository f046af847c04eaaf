// Makes UpdateWorkloadIdentity: the output of Client::update_workload_identity, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_workload_identity.h"

#include "outcrop/bedrock_agentcore_control/operations/update_workload_identity.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateWorkloadIdentity to_owned(const UpdateWorkloadIdentityView& view) {
  UpdateWorkloadIdentity owned;
  internal::own(owned.name, view.name);
  internal::own(owned.workload_identity_arn, view.workload_identity_arn);
  internal::own(owned.allowed_resource_oauth2_return_urls, view.allowed_resource_oauth2_return_urls);
  internal::own(owned.created_time, view.created_time);
  internal::own(owned.last_updated_time, view.last_updated_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateWorkloadIdentity& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("workloadIdentityArn", in.workload_identity_arn);
  writer.member("allowedResourceOauth2ReturnUrls", in.allowed_resource_oauth2_return_urls);
  writer.member("createdTime", in.created_time, TimestampFormat::epoch_seconds);
  writer.member("lastUpdatedTime", in.last_updated_time, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
