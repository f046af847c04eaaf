// DeleteBrowserProfile: the output of Client::delete_browser_profile, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteBrowserProfileView;

/// The profile that is being deleted.
struct DeleteBrowserProfile {
  /// The profile's id.
  std::string profile_id{};
  /// The profile's ARN.
  std::string profile_arn{};
  /// The state that the profile is in.
  std::optional<OwnedOpen<BrowserProfileStatus>> status{};
  /// When the profile changed last.
  Timestamp last_updated_at{};
  /// When a session's data was saved to the profile last; absent where none was.
  std::optional<Timestamp> last_saved_at{};

  friend bool operator==(const DeleteBrowserProfile&, const DeleteBrowserProfile&) = default;
};
DeleteBrowserProfile to_owned(const DeleteBrowserProfileView& view);
void write_json(internal::JsonWriter& writer, const DeleteBrowserProfile& in);

}  // namespace outcrop::bedrock_agentcore_control
