// DeleteWorkloadIdentity: the output of Client::delete_workload_identity, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteWorkloadIdentityView;

/// Empty: the identity is deleted.
struct DeleteWorkloadIdentity {
  friend bool operator==(const DeleteWorkloadIdentity&, const DeleteWorkloadIdentity&) = default;
};
DeleteWorkloadIdentity to_owned(const DeleteWorkloadIdentityView& view);
void write_json(internal::JsonWriter& writer, const DeleteWorkloadIdentity& in);

}  // namespace outcrop::bedrock_agentcore_control
