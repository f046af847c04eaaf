// SaveBrowserSessionProfile: the output of Client::save_browser_session_profile, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct SaveBrowserSessionProfileView;

/// The profile that was written.
struct SaveBrowserSessionProfile {
  /// The profile's id.
  std::string profile_identifier{};
  /// The id of the session's browser.
  std::string browser_identifier{};
  /// The id of the session that was kept.
  std::string session_id{};
  /// When the profile was written.
  Timestamp last_updated_at{};

  friend bool operator==(const SaveBrowserSessionProfile&, const SaveBrowserSessionProfile&) = default;
};
SaveBrowserSessionProfile to_owned(const SaveBrowserSessionProfileView& view);
void write_json(internal::JsonWriter& writer, const SaveBrowserSessionProfile& in);

}  // namespace outcrop::bedrock_agentcore
