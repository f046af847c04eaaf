// GetBrowser: the output of Client::get_browser, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/browser_signing_config_output.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore_control/types/browser_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/certificate.h"
#include "outcrop/bedrock_agentcore_control/types/recording_config.h"
#include "outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetBrowserView;

/// The browser that was asked for.
struct GetBrowser {
  /// The browser's id.
  std::string browser_id{};
  /// The browser's ARN.
  std::string browser_arn{};
  /// The browser's name.
  std::string name{};
  /// What the browser is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the IAM role by which the browser uses AWS; absent where none was given.
  std::optional<std::string> execution_role_arn{};
  /// The network that sessions run in.
  BrowserNetworkConfiguration network_configuration{};
  /// Whether sessions are recorded, and where the recordings go.
  std::optional<RecordingConfig> recording{};
  /// Whether the browser tells websites that an agent drives it.
  std::optional<BrowserSigningConfigOutput> browser_signing{};
  /// Files of Chromium's enterprise policies that every session follows.
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  /// Certificates that sessions trust, beside the usual ones.
  std::optional<std::vector<Certificate>> certificates{};
  /// File systems of the account that are mounted into sessions.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// The state that the browser is in.
  std::optional<OwnedOpen<BrowserStatus>> status{};
  /// Why the browser failed; absent where it did not.
  std::optional<std::string> failure_reason{};
  /// When the browser was created.
  Timestamp created_at{};
  /// When the browser changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const GetBrowser&, const GetBrowser&) = default;
};
GetBrowser to_owned(const GetBrowserView& view);
void write_json(internal::JsonWriter& writer, const GetBrowser& in);

}  // namespace outcrop::bedrock_agentcore_control
