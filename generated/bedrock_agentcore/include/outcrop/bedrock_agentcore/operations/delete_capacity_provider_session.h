// Input and output of Client::delete_capacity_provider_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_capacity_provider_session. An absent member is not sent.
/// Which session of which capacity provider.
struct DeleteCapacityProviderSessionRequest {
  /// The id of the capacity provider.
  ///
  /// Required.
  std::optional<std::string> capacity_provider_id{};
  /// The session's id.
  ///
  /// Required.
  std::optional<std::string> session_id{};

  friend bool operator==(const DeleteCapacityProviderSessionRequest&,
                         const DeleteCapacityProviderSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderSessionRequest& in);

/// Output of Client::delete_capacity_provider_session; valid as long as its Response.
/// The session that is being deleted.
struct DeleteCapacityProviderSessionView {
  /// The ARN of the capacity provider.
  std::string_view capacity_provider_arn{};
  /// The session's id.
  std::string_view session_id{};
  /// The state of the session.
  Open<CapacityProviderSessionStatus> status{};
};
const internal::Schema& schema_of(const DeleteCapacityProviderSessionView*);

}  // namespace outcrop::bedrock_agentcore
