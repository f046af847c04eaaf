// Input and output of Client::list_gateways.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_gateways. An absent member is not sent.
struct ListGatewaysRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGatewaysRequest&, const ListGatewaysRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListGatewaysRequest& in);

/// Output of Client::list_gateways; valid as long as its Response.
struct ListGatewaysView {
  std::span<const GatewaySummaryView> items{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListGatewaysView*);

}  // namespace outcrop::bedrock_agentcore_control
