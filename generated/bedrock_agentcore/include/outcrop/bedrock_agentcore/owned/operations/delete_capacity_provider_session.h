// DeleteCapacityProviderSession: the output of Client::delete_capacity_provider_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct DeleteCapacityProviderSessionView;

/// The session that is being deleted.
struct DeleteCapacityProviderSession {
  /// The ARN of the capacity provider.
  std::string capacity_provider_arn{};
  /// The session's id.
  std::string session_id{};
  /// The state of the session.
  std::optional<OwnedOpen<CapacityProviderSessionStatus>> status{};

  friend bool operator==(const DeleteCapacityProviderSession&, const DeleteCapacityProviderSession&) = default;
};
DeleteCapacityProviderSession to_owned(const DeleteCapacityProviderSessionView& view);
void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderSession& in);

}  // namespace outcrop::bedrock_agentcore
