// Makes DeleteWorkloadIdentity: the output of Client::delete_workload_identity, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_workload_identity.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_workload_identity.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteWorkloadIdentity to_owned(const DeleteWorkloadIdentityView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteWorkloadIdentity&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
