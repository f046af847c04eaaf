// DeleteBrowser: the output of Client::delete_browser, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteBrowserView;

/// The browser that is being deleted.
struct DeleteBrowser {
  /// The browser's id.
  std::string browser_id{};
  /// The state that the browser is in.
  std::optional<OwnedOpen<BrowserStatus>> status{};
  /// When the browser changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const DeleteBrowser&, const DeleteBrowser&) = default;
};
DeleteBrowser to_owned(const DeleteBrowserView& view);
void write_json(internal::JsonWriter& writer, const DeleteBrowser& in);

}  // namespace outcrop::bedrock_agentcore_control
