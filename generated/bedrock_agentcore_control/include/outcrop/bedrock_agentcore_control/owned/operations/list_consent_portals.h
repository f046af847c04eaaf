// ListConsentPortals: the output of Client::list_consent_portals, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/consent_portal_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListConsentPortalsView;

/// One page of consent portals.
struct ListConsentPortals {
  /// The consent portals of this page.
  std::optional<std::vector<ConsentPortalSummary>> consent_portals{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListConsentPortals&, const ListConsentPortals&) = default;
};
ListConsentPortals to_owned(const ListConsentPortalsView& view);
void write_json(internal::JsonWriter& writer, const ListConsentPortals& in);

}  // namespace outcrop::bedrock_agentcore_control
