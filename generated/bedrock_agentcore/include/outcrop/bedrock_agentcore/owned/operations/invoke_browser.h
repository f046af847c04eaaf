// InvokeBrowser: the output of Client::invoke_browser, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/owned/browser_action_result.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct InvokeBrowserView;

/// What became of the action.
struct InvokeBrowser {
  /// What became of the action; a screenshot has the picture.
  BrowserActionResult result{};
  /// The session's id, as StartBrowserSession gave it.
  std::string session_id{};

  friend bool operator==(const InvokeBrowser&, const InvokeBrowser&) = default;
};
InvokeBrowser to_owned(const InvokeBrowserView& view);
void write_json(internal::JsonWriter& writer, const InvokeBrowser& in);

}  // namespace outcrop::bedrock_agentcore
