// ListBrowserProfiles: the output of Client::list_browser_profiles, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/browser_profile_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListBrowserProfilesView;

/// One page of browser profiles.
struct ListBrowserProfiles {
  /// The browser profiles of this page.
  std::optional<std::vector<BrowserProfileSummary>> profile_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBrowserProfiles&, const ListBrowserProfiles&) = default;
};
ListBrowserProfiles to_owned(const ListBrowserProfilesView& view);
void write_json(internal::JsonWriter& writer, const ListBrowserProfiles& in);

}  // namespace outcrop::bedrock_agentcore_control
