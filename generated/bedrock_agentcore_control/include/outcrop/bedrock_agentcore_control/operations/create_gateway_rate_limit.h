// Input and output of Client::create_gateway_rate_limit.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"
#include "outcrop/bedrock_agentcore_control/views/limit_entry.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_gateway_rate_limit. An absent member is not sent.
/// Which gateway gets a limit, and what that is.
struct CreateGatewayRateLimitRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The id that the limit is to have. Absent: the service makes one.
  std::optional<std::string> rate_limit_id{};
  /// What the limit is for.
  std::optional<std::string> description{};
  /// By which values of a request, in this order, traffic is grouped, such as the target's name or a claim of the
  /// caller's token. No other limit of the gateway has the same.
  ///
  /// Required.
  std::optional<std::vector<std::string>> dimension_keys{};
  /// How much is allowed, by the values of the dimensions.
  ///
  /// Required.
  std::optional<std::vector<LimitEntry>> entries{};

  friend bool operator==(const CreateGatewayRateLimitRequest&, const CreateGatewayRateLimitRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGatewayRateLimitRequest& in);

/// Output of Client::create_gateway_rate_limit; valid as long as its Response.
/// The limit that is being created.
struct CreateGatewayRateLimitView {
  /// The limit's id within the gateway.
  std::string_view rate_limit_id{};
  /// The gateway's id.
  std::string_view gateway_identifier{};
  /// What the limit is for.
  std::optional<std::string_view> description{};
  /// By which values of a request, in this order, traffic is grouped.
  std::span<const std::string_view> dimension_keys{};
  /// How much is allowed, by the values of the dimensions.
  std::span<const LimitEntryView> entries{};
  /// The state that the limit is in.
  Open<GatewayRateLimitStatus> status{};
  /// When the limit was created.
  Timestamp created_at{};
  /// When the limit changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const CreateGatewayRateLimitView*);

}  // namespace outcrop::bedrock_agentcore_control
