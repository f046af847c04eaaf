// Input and output of Client::list_browser_profiles.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/browser_profile_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_browser_profiles. An absent member is not sent.
/// Which profiles are listed.
struct ListBrowserProfilesRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Only profiles of this name. Absent: all of them.
  std::optional<std::string> name{};

  friend bool operator==(const ListBrowserProfilesRequest&, const ListBrowserProfilesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListBrowserProfilesRequest& in);

/// Output of Client::list_browser_profiles; valid as long as its Response.
/// One page of browser profiles.
struct ListBrowserProfilesView {
  /// The browser profiles of this page.
  std::span<const BrowserProfileSummaryView> profile_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListBrowserProfilesView*);

}  // namespace outcrop::bedrock_agentcore_control
