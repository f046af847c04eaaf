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
struct CreateGatewayRateLimitRequest {
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::string> rate_limit_id{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::vector<std::string>> dimension_keys{};
  /// Required.
  std::optional<std::vector<LimitEntry>> entries{};

  friend bool operator==(const CreateGatewayRateLimitRequest&, const CreateGatewayRateLimitRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateGatewayRateLimitRequest& in);

/// Output of Client::create_gateway_rate_limit; valid as long as its Response.
struct CreateGatewayRateLimitView {
  std::string_view rate_limit_id{};
  std::string_view gateway_identifier{};
  std::optional<std::string_view> description{};
  std::span<const std::string_view> dimension_keys{};
  std::span<const LimitEntryView> entries{};
  Open<GatewayRateLimitStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const CreateGatewayRateLimitView*);

}  // namespace outcrop::bedrock_agentcore_control
