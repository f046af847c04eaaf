// CreateBrowserProfile: the output of Client::create_browser_profile, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateBrowserProfileView;

/// The profile that was created.
struct CreateBrowserProfile {
  /// The id by which other operations name the profile.
  std::string profile_id{};
  /// The profile's ARN.
  std::string profile_arn{};
  /// When the profile was created.
  Timestamp created_at{};
  /// The state that the profile is in.
  std::optional<OwnedOpen<BrowserProfileStatus>> status{};

  friend bool operator==(const CreateBrowserProfile&, const CreateBrowserProfile&) = default;
};
CreateBrowserProfile to_owned(const CreateBrowserProfileView& view);
void write_json(internal::JsonWriter& writer, const CreateBrowserProfile& in);

}  // namespace outcrop::bedrock_agentcore_control
