// ListWorkloadIdentities: the output of Client::list_workload_identities, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/workload_identity_type.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListWorkloadIdentitiesView;

/// One page of workload identities.
struct ListWorkloadIdentities {
  /// The workload identities of this page.
  std::optional<std::vector<WorkloadIdentityType>> workload_identities{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListWorkloadIdentities&, const ListWorkloadIdentities&) = default;
};
ListWorkloadIdentities to_owned(const ListWorkloadIdentitiesView& view);
void write_json(internal::JsonWriter& writer, const ListWorkloadIdentities& in);

}  // namespace outcrop::bedrock_agentcore_control
