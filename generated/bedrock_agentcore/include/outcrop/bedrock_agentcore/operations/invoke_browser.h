// Input and output of Client::invoke_browser.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/browser_action.h"
#include "outcrop/bedrock_agentcore/views/browser_action_result.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::invoke_browser. An absent member is not sent.
/// Which action in which session.
struct InvokeBrowserRequest {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The action to carry out.
  ///
  /// Required.
  Box<BrowserAction> action{};

  friend bool operator==(const InvokeBrowserRequest&, const InvokeBrowserRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeBrowserRequest& in);

/// Output of Client::invoke_browser; valid as long as its Response.
/// What became of the action.
struct InvokeBrowserView {
  /// What became of the action; a screenshot has the picture.
  BrowserActionResultView result{};
  /// The session's id, as StartBrowserSession gave it.
  std::string_view session_id{};
};
const internal::Schema& schema_of(const InvokeBrowserView*);

}  // namespace outcrop::bedrock_agentcore
