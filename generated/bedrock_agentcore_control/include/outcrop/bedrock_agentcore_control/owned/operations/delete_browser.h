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

struct DeleteBrowser {
  std::string browser_id{};
  std::optional<OwnedOpen<BrowserStatus>> status{};
  Timestamp last_updated_at{};

  friend bool operator==(const DeleteBrowser&, const DeleteBrowser&) = default;
};
DeleteBrowser to_owned(const DeleteBrowserView& view);
void write_json(internal::JsonWriter& writer, const DeleteBrowser& in);

}  // namespace outcrop::bedrock_agentcore_control
