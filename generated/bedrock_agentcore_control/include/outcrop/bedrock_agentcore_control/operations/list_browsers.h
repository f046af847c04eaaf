// Input and output of Client::list_browsers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/browser_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_browsers. An absent member is not sent.
/// Which browsers are listed.
struct ListBrowsersRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Whose browsers are listed. Absent: both kinds.
  std::optional<OwnedOpen<ResourceType>> type{};

  friend bool operator==(const ListBrowsersRequest&, const ListBrowsersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListBrowsersRequest& in);

/// Output of Client::list_browsers; valid as long as its Response.
/// One page of browsers.
struct ListBrowsersView {
  /// The browsers of this page.
  std::span<const BrowserSummaryView> browser_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListBrowsersView*);

}  // namespace outcrop::bedrock_agentcore_control
