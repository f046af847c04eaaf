// Input and output of Client::list_consent_portals.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_consent_portals. An absent member is not sent.
struct ListConsentPortalsRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListConsentPortalsRequest&, const ListConsentPortalsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListConsentPortalsRequest& in);

/// Output of Client::list_consent_portals; valid as long as its Response.
struct ListConsentPortalsView {
  std::span<const ConsentPortalSummaryView> consent_portals{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListConsentPortalsView*);

}  // namespace outcrop::bedrock_agentcore_control
