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

struct DeleteCapacityProviderSession {
  std::string capacity_provider_arn{};
  std::string session_id{};
  std::optional<OwnedOpen<CapacityProviderSessionStatus>> status{};

  friend bool operator==(const DeleteCapacityProviderSession&, const DeleteCapacityProviderSession&) = default;
};
DeleteCapacityProviderSession to_owned(const DeleteCapacityProviderSessionView& view);
void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderSession& in);

}  // namespace outcrop::bedrock_agentcore
