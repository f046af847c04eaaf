// BrowserProfileSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A browser profile as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserProfileSummary.html
struct BrowserProfileSummaryView {
  /// The id that CreateBrowserProfile gave the profile.
  std::string_view profile_id{};
  /// The profile's ARN.
  std::string_view profile_arn{};
  /// The profile's name.
  std::string_view name{};
  /// What the profile is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The state that the profile is in.
  Open<BrowserProfileStatus> status{};
  /// When the profile was created.
  Timestamp created_at{};
  /// When the profile changed last.
  Timestamp last_updated_at{};
  /// When a session's data was saved to the profile last; absent while none was.
  std::optional<Timestamp> last_saved_at{};
  /// The session whose data was saved last.
  std::optional<std::string_view> last_saved_browser_session_id{};
  /// The browser of the session whose data was saved last.
  std::optional<std::string_view> last_saved_browser_id{};
};
const internal::Schema& schema_of(const BrowserProfileSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
