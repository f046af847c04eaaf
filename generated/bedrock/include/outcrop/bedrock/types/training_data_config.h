// TrainingDataConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// Where logs of calls are stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InvocationLogSource.html
struct InvocationLogSource {
  /// The prefix in Amazon S3, as s3://bucket/prefix/.
  ///
  /// 1 to 1024 characters.
  std::optional<std::string> s3_uri{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvocationLogSource&, const InvocationLogSource&) = default;
};
void write_json(internal::JsonWriter& writer, const InvocationLogSource& in);

/// One condition on the metadata of a logged call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RequestMetadataBaseFilters.html
struct RequestMetadataBaseFilters {
  /// The key has this value in the call's metadata.
  ///
  /// 1 entry. Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> equals{};
  /// The key does not have this value in the call's metadata.
  ///
  /// 1 entry. Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> not_equals{};

  friend bool operator==(const RequestMetadataBaseFilters&, const RequestMetadataBaseFilters&) = default;
};
void write_json(internal::JsonWriter& writer, const RequestMetadataBaseFilters& in);

/// Which logged calls to take, by their metadata.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RequestMetadataFilters.html
struct RequestMetadataFilters {
  /// Calls that have this value under the key.
  ///
  /// 1 entry. Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> equals{};
  /// Calls that do not have this value under the key.
  ///
  /// 1 entry. Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> not_equals{};
  /// Calls that all of these conditions take.
  ///
  /// 1 to 16 entries.
  std::optional<std::vector<RequestMetadataBaseFilters>> and_all{};
  /// Calls that at least one of these conditions takes.
  ///
  /// 1 to 16 entries.
  std::optional<std::vector<RequestMetadataBaseFilters>> or_all{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RequestMetadataFilters&, const RequestMetadataFilters&) = default;
};
void write_json(internal::JsonWriter& writer, const RequestMetadataFilters& in);

/// Logs of earlier calls of models as training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InvocationLogsConfig.html
struct InvocationLogsConfig {
  /// Whether the logged answers are learnt, rather than the prompts alone with new answers.
  std::optional<bool> use_prompt_response{};
  /// The place where the logs of calls are.
  ///
  /// Required.
  Box<InvocationLogSource> invocation_log_source{};
  /// Which calls to take, by the metadata that they were made with. Absent: all.
  Box<RequestMetadataFilters> request_metadata_filters{};

  friend bool operator==(const InvocationLogsConfig&, const InvocationLogsConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const InvocationLogsConfig& in);

/// The data to train on: a file, or logs of earlier calls.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingDataConfig.html
struct TrainingDataConfig {
  /// The object or prefix in Amazon S3 with the data, as s3://bucket/key.
  ///
  /// 1 to 1024 characters.
  std::optional<std::string> s3_uri{};
  /// Logs of earlier calls, which a distillation job can learn from in place of a file.
  std::optional<InvocationLogsConfig> invocation_logs_config{};

  friend bool operator==(const TrainingDataConfig&, const TrainingDataConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const TrainingDataConfig& in);

}  // namespace outcrop::bedrock
