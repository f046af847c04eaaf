// SaveBrowserSessionProfile: the output of Client::save_browser_session_profile, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct SaveBrowserSessionProfileView;

struct SaveBrowserSessionProfile {
  std::string profile_identifier{};
  std::string browser_identifier{};
  std::string session_id{};
  Timestamp last_updated_at{};

  friend bool operator==(const SaveBrowserSessionProfile&, const SaveBrowserSessionProfile&) = default;
};
SaveBrowserSessionProfile to_owned(const SaveBrowserSessionProfileView& view);
void write_json(internal::JsonWriter& writer, const SaveBrowserSessionProfile& in);

}  // namespace outcrop::bedrock_agentcore
