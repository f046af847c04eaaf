// Makes WorkloadIdentityType of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_type.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_type.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

WorkloadIdentityType to_owned(const WorkloadIdentityTypeView& view) {
  WorkloadIdentityType owned;
  internal::own(owned.name, view.name);
  internal::own(owned.workload_identity_arn, view.workload_identity_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const WorkloadIdentityType& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("workloadIdentityArn", in.workload_identity_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
