// ListBrowsers: the output of Client::list_browsers, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/browser_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListBrowsersView;

/// One page of browsers.
struct ListBrowsers {
  /// The browsers of this page.
  std::optional<std::vector<BrowserSummary>> browser_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBrowsers&, const ListBrowsers&) = default;
};
ListBrowsers to_owned(const ListBrowsersView& view);
void write_json(internal::JsonWriter& writer, const ListBrowsers& in);

}  // namespace outcrop::bedrock_agentcore_control
