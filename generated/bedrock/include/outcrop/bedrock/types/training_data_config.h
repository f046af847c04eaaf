// TrainingDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// One of its members has to be set.
struct InvocationLogSource {
  std::optional<std::string> s3_uri{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct RequestMetadataBaseFilters {
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> equals{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> not_equals{};
};

/// One of its members has to be set.
struct RequestMetadataFilters {
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> equals{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> not_equals{};
  std::optional<std::vector<RequestMetadataBaseFilters>> and_all{};
  std::optional<std::vector<RequestMetadataBaseFilters>> or_all{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct InvocationLogsConfig {
  std::optional<bool> use_prompt_response{};
  /// Required.
  std::optional<InvocationLogSource> invocation_log_source{};
  std::optional<RequestMetadataFilters> request_metadata_filters{};
};

struct TrainingDataConfig {
  std::optional<std::string> s3_uri{};
  std::optional<InvocationLogsConfig> invocation_logs_config{};
};

}  // namespace outcrop::bedrock
