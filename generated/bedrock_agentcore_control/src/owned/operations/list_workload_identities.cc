// Makes ListWorkloadIdentities: the output of Client::list_workload_identities, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_workload_identities.h"

#include "outcrop/bedrock_agentcore_control/operations/list_workload_identities.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListWorkloadIdentities to_owned(const ListWorkloadIdentitiesView& view) {
  ListWorkloadIdentities owned;
  internal::own(owned.workload_identities, view.workload_identities);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListWorkloadIdentities& in) {
  writer.begin_object();
  writer.member("workloadIdentities", in.workload_identities);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
