// CreateBrowser: the output of Client::create_browser, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateBrowserView;

/// The browser that is being created.
struct CreateBrowser {
  /// The id by which other operations name the browser.
  std::string browser_id{};
  /// The browser's ARN.
  std::string browser_arn{};
  /// When the browser was created.
  Timestamp created_at{};
  /// The state that the browser is in.
  std::optional<OwnedOpen<BrowserStatus>> status{};

  friend bool operator==(const CreateBrowser&, const CreateBrowser&) = default;
};
CreateBrowser to_owned(const CreateBrowserView& view);
void write_json(internal::JsonWriter& writer, const CreateBrowser& in);

}  // namespace outcrop::bedrock_agentcore_control
